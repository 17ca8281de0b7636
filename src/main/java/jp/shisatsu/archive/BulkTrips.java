package jp.shisatsu.archive;

import org.hibernate.Session;

/**
 * Makes the rows of trips; they are written when the transaction ends, table by table.
 */
record BulkTrips(Session session, BulkRegister register, String author) {

    /** Keeps a report and gives the number of its rows. */
    long add(Bulk.Delivery delivery) {
        String title = delivery.report().title();
        SourceReportEntity source = new SourceReportEntity(delivery.source());
        session.persist(source);
        RevisionEntity revision = RevisionEntity.draft(source, 1, 1, title, author);
        session.persist(revision);
        TripEntity trip = new TripEntity();
        new Transcript(trip, register).write(delivery.report());
        trip.publishedAs(revision);
        session.persist(trip);
        revision.publish(trip.id(), 1, title, author);
        return 3 + rows(trip);
    }

    private static long rows(TripEntity trip) {
        long ofVisits = trip.visits()
            .stream()
            .mapToLong(visit -> 1L + visit.sections().size() + visit.questions().size() + visit.photos().size())
            .sum();
        return ofVisits + trip.memberships().size() + trip.observations().size() + trip.unclassified().size();
    }

}

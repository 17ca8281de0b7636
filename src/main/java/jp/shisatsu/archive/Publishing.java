package jp.shisatsu.archive;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.text.Picture;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a draft a trip that readers see, and takes trips back. */
@Component
class Publishing {

    private final RevisionRepository revisions;

    private final TripRepository trips;

    private final Register register;

    private final Removal removal;

    private final Album album;

    private final ApplicationEventPublisher events;

    Publishing(RevisionRepository revisions, TripRepository trips, KeptRegister register, Removal removal, Album album,
            ApplicationEventPublisher events) {
        this.revisions = revisions;
        this.trips = trips;
        this.register = register;
        this.removal = removal;
        this.album = album;
        this.events = events;
    }

    /**
     * Each report of a draft's file gets a revision of its own, the first the draft
     * itself.
     */
    List<RevisionEntity> publish(RevisionEntity draft, List<Edition> editions, List<Picture> pictures, String author) {
        draft.holds(editions.size());
        List<RevisionEntity> drafts = IntStream.rangeClosed(1, editions.size())
            .mapToObj(part -> part == 1 ? draft : revisions.save(partOf(draft, part, editions, author)))
            .toList();
        for (int part = 0; part < drafts.size(); part++) {
            publish(drafts.get(part), editions.get(part), pictures, author);
        }
        return drafts;
    }

    private static RevisionEntity partOf(RevisionEntity draft, int part, List<Edition> editions, String author) {
        return RevisionEntity.draft(draft.sourceReport(), part, editions.size(),
                editions.get(part - 1).report().title(), author);
    }

    private void publish(RevisionEntity draft, Edition edition, List<Picture> pictures, String author) {
        Long tripId = edition.inPlaceOf();
        if (tripId == null) {
            publish(draft, edition.report(), pictures, author);
        }
        else {
            replace(trips.findById(tripId).orElseThrow(), draft, edition.report(), pictures, author);
        }
    }

    private void publish(RevisionEntity draft, InspectionReport report, List<Picture> pictures, String author) {
        // Kept before its parts: each name that is looked up writes them, and the index
        // would have them of a trip 0.
        TripEntity trip = trips.save(TripEntity.of(draft, report.title()));
        new Transcript(trip, register).write(report);
        album.fill(trip, pictures);
        draft.publish(trip.id(), 1, report.title(), author);
    }

    private void replace(TripEntity trip, RevisionEntity draft, InspectionReport report, List<Picture> pictures,
            String author) {
        RevisionEntity before = trip.revision();
        before.supersede(author);
        revisions.flush(); // before another one of this trip is published
        List<Part> dropped = new Transcript(trip, register).write(report);
        trip.publishedAs(draft);
        draft.publish(trip.id(), before.number() + 1, report.title(), author);
        removal.remove(dropped, draft);
        album.fill(trip, pictures);
        events.publishEvent(new Outdated.Replaced(trip.id()));
    }

    void withdraw(TripEntity trip, String author, String why) {
        RevisionEntity last = trip.revision();
        removal.remove(new Transcript(trip, register).erase(), last);
        trips.delete(trip);
        last.withdraw(author, why);
        events.publishEvent(new Outdated.Withdrawn(trip.id()));
    }

}

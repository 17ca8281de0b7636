package jp.shisatsu.archive;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remembers the addresses that led somewhere once. */
@Component
class WithdrawnAddresses {

    private final TripRepository trips;

    private final RevisionRepository revisions;

    private final WithdrawnQuestionRepository questions;

    private final WithdrawnSiteRepository sites;

    WithdrawnAddresses(TripRepository trips, RevisionRepository revisions, WithdrawnQuestionRepository questions,
            WithdrawnSiteRepository sites) {
        this.trips = trips;
        this.revisions = revisions;
        this.questions = questions;
        this.sites = sites;
    }

    void add(QuestionEntity question, RevisionEntity last) {
        questions.save(new WithdrawnQuestionEntity(question, last));
    }

    void add(SiteEntity site, RevisionEntity last) {
        sites.save(new WithdrawnSiteEntity(site, last));
    }

    Optional<Gone> find(Address address, long id) {
        return switch (address) {
            case TRIP -> revisions.isWithdrawn(id) ? Optional.of(new Gone.Withdrawn()) : Optional.empty();
            case QUESTION -> questions.tripOf(id).map(this::lostBy);
            case SITE -> sites.tripOf(id).map(this::lostBy);
        };
    }

    /** A visit of a trip that had so many once. */
    Optional<Gone> findVisit(long tripId, int number) {
        return trips.findById(tripId)
            .map(trip -> trip.onceHadVisit(number) ? Optional.<Gone>of(new Gone.Superseded(tripId))
                    : Optional.<Gone>empty())
            .orElseGet(() -> find(Address.TRIP, tripId));
    }

    private Gone lostBy(long tripId) {
        return trips.existsById(tripId) ? new Gone.Superseded(tripId) : new Gone.Withdrawn();
    }

}

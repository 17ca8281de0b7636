package jp.shisatsu.archive;

import java.util.List;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.text.Picture;
import org.springframework.stereotype.Component;

/** Makes a draft a trip that readers see, and takes trips back. */
@Component
class Publishing {

    private final RevisionRepository revisions;

    private final TripRepository trips;

    private final Register register;

    private final Removal removal;

    private final Album album;

    Publishing(RevisionRepository revisions, TripRepository trips, KeptRegister register, Removal removal,
            Album album) {
        this.revisions = revisions;
        this.trips = trips;
        this.register = register;
        this.removal = removal;
        this.album = album;
    }

    void publish(RevisionEntity draft, InspectionReport report, List<Picture> pictures, String author) {
        TripEntity trip = new TripEntity();
        new Transcript(trip, register).write(report);
        trip.publishedAs(draft);
        trips.save(trip);
        album.fill(trip, pictures);
        draft.publish(trip.id(), 1, report.title(), author);
    }

    void replace(TripEntity trip, RevisionEntity draft, InspectionReport report, List<Picture> pictures,
            String author) {
        RevisionEntity before = trip.revision();
        before.supersede(author);
        revisions.flush(); // before another one of this trip is published
        List<Part> dropped = new Transcript(trip, register).write(report);
        trip.publishedAs(draft);
        draft.publish(trip.id(), before.number() + 1, report.title(), author);
        removal.remove(dropped, draft);
        album.fill(trip, pictures);
    }

    void withdraw(TripEntity trip, String author, String why) {
        RevisionEntity last = trip.revision();
        removal.remove(new Transcript(trip, register).erase(), last);
        trips.delete(trip);
        last.withdraw(author, why);
    }

}

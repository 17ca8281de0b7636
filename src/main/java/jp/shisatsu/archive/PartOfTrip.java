package jp.shisatsu.archive;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import jp.shisatsu.text.SourceSpan;

/** A part that belongs to the trip as a whole. */
@MappedSuperclass
abstract class PartOfTrip extends Part {

    @ManyToOne(fetch = FetchType.LAZY)
    private TripEntity trip;

    void place(TripEntity trip, int number, List<SourceSpan> spans) {
        place(number, spans);
        this.trip = trip;
    }

    TripEntity trip() {
        return trip;
    }

}

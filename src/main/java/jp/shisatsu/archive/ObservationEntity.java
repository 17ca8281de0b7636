package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.shisatsu.report.Observation;
import org.jspecify.annotations.Nullable;

/** What a member made of a trip, or of one visit of it. */
@Entity(name = "Observation")
@Table(name = "observation")
class ObservationEntity extends PartOfTrip {

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable VisitEntity visit;

    private @Nullable String author;

    private String text;

    ObservationEntity() {
    }

    void write(TripEntity trip, int number, Observation observation, @Nullable VisitEntity visit) {
        place(trip, number, observation.spans());
        this.visit = visit;
        this.author = observation.author();
        this.text = observation.text();
    }

    Observation read() {
        return new Observation(author, text, visit == null ? null : visit.number() - 1, spans());
    }

    @Nullable VisitEntity visit() {
        return visit;
    }

}

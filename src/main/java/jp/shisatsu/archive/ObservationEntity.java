package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import jp.shisatsu.report.Observation;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** What a member made of a trip, or of one visit of it. */
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = ObservationPassage.class))
@Entity(name = "Observation")
@Table(name = "observation")
class ObservationEntity extends PartOfTrip {

    static final Strand<TripEntity, Observation, ObservationEntity> STRAND = new Strand<>(TripEntity::observations,
            new Continuation<>(ObservationEntity::read, ObservationEntity::new,
                    List.of(observation -> Likeness.texts(observation.author(), observation.text()),
                            observation -> Likeness.texts(observation.text()),
                            observation -> Likeness.texts(observation.author()))),
            ObservationEntity::write);

    @ManyToOne(fetch = FetchType.LAZY)
    // It is indexed anew with its trip.
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.SHALLOW)
    private @Nullable VisitEntity visit;

    private @Nullable String author;

    private String text;

    ObservationEntity() {
    }

    void write(TripEntity trip, int number, Observation observation) {
        Integer site = observation.site();
        place(trip, number, observation.spans());
        this.visit = site == null ? null : trip.visits().get(site);
        this.author = observation.author();
        this.text = observation.text();
    }

    Observation read() {
        return new Observation(author, text, visit == null ? null : visit.number() - 1, spans());
    }

    @Nullable String author() {
        return author;
    }

    String text() {
        return text;
    }

    @Nullable VisitEntity visit() {
        return visit;
    }

}

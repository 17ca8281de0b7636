package jp.shisatsu.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member made of it; author null where unsigned, visitNumber null for the whole
 * trip.
 */
public record ObservationView(long id, @Nullable String author, List<String> paragraphs,
        @Nullable Integer visitNumber) {

    static ObservationView of(ObservationEntity observation) {
        VisitEntity visit = observation.visit();
        return new ObservationView(observation.id(), observation.author(), Paragraphs.of(observation.text()),
                visit == null ? null : visit.number());
    }

}

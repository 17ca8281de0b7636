package jp.shisatsu.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member made of it; author null where unsigned, visitNumber null for the whole
 * trip.
 */
public record ObservationView(long id, @Nullable String author, List<String> paragraphs,
        @Nullable Integer visitNumber) {
}

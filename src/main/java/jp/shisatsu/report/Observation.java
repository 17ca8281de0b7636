package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a member made of the trip: the author as written (null where unsigned), paragraphs
 * joined by line feeds, and the 0-based index of the visit it stands in, null for the
 * whole trip.
 */
public record Observation(@Nullable String author, String text, @Nullable Integer site, List<SourceSpan> spans) {
    public Observation {
        spans = List.copyOf(spans);
    }
}

package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A part of a visit's body: the marker as written, the heading, the paragraphs under it
 * joined by line feeds, then its own sections.
 */
public record Section(@Nullable String label, @Nullable String title, String text, List<Section> sections,
        List<SourceSpan> spans) {
    public Section {
        sections = List.copyOf(sections);
        spans = List.copyOf(spans);
    }
}

package jp.shisatsu.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a visit's body; the anchor on the page is "s" and the id. */
public record SectionView(long id, @Nullable String label, @Nullable String title, List<String> paragraphs,
        List<SectionView> sections) {

    static SectionView of(SectionEntity section, List<SectionView> sections) {
        return new SectionView(section.id(), section.label(), section.title(), Paragraphs.of(section.text()), sections);
    }

}

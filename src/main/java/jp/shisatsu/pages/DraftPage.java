package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.intake.Draft;
import jp.shisatsu.text.SourceReader;
import org.jspecify.annotations.Nullable;

/** A draft with every report in its file. */
record DraftPage(Draft draft, List<DraftPart> parts) {

    static DraftPage of(Draft draft) {
        return new DraftPage(draft,
                IntStream.range(0, draft.reports().size()).mapToObj(index -> DraftPart.of(draft, index)).toList());
    }

    /** Whether the file holds several reports, which then need names. */
    public boolean isVolume() {
        return parts.size() > 1;
    }

    /** The character set of a plain text, as readers call it; null for other files. */
    public @Nullable String charset() {
        return draft.isPlainText() ? SourceReader.called(draft.text().charset()) : null;
    }

    /** What else it may be read in. */
    public List<String> otherCharsets() {
        return SourceReader.charsets().stream().filter(other -> !other.equals(charset())).toList();
    }

    /** Whether any of the reports may correct a published trip. */
    public boolean isCorrection() {
        return parts.stream().anyMatch(part -> !part.counterparts().trips().isEmpty());
    }

}

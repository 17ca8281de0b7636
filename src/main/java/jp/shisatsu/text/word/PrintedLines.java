package jp.shisatsu.text.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shisatsu.text.Headlines;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.Typeface;
import org.jspecify.annotations.Nullable;

/** The lines of a document outside its notes, and the type of each. */
final class PrintedLines {

    private final Map<SourceSpan, Headlines.Line> lines = new LinkedHashMap<>();

    /** In a table type says nothing, and is null. */
    void add(SourceSpan line, String words, @Nullable Typeface type) {
        lines.put(line, new Headlines.Line(words, type));
    }

    void remove(SourceSpan note) {
        lines.remove(note);
    }

    /** Those whose type shows that they are headings. */
    List<SourceSpan> headlines() {
        List<SourceSpan> spans = List.copyOf(lines.keySet());
        return Headlines.among(List.copyOf(lines.values())).stream().map(spans::get).toList();
    }

}

package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A question and its answer; the answer is null where the report gives none. */
public record Question(String question, @Nullable String answer, List<SourceSpan> spans) {
    public Question {
        spans = List.copyOf(spans);
    }
}

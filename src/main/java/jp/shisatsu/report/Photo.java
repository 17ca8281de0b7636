package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.SourceSpan;

/** A photo's caption, without its brackets. */
public record Photo(String caption, List<SourceSpan> spans) {
    public Photo {
        spans = List.copyOf(spans);
    }
}

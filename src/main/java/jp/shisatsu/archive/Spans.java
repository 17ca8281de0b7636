package jp.shisatsu.archive;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.text.SourceSpan;

/** Spans as the database keeps them: start and end of each, one after the other. */
final class Spans {

    private Spans() {
    }

    static int[] offsets(List<SourceSpan> spans) {
        return spans.stream().flatMapToInt(span -> IntStream.of(span.start(), span.end())).toArray();
    }

    static List<SourceSpan> of(int[] offsets) {
        return IntStream.range(0, offsets.length / 2)
            .mapToObj(pair -> new SourceSpan(offsets[2 * pair], offsets[2 * pair + 1]))
            .toList();
    }

}

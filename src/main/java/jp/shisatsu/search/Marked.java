package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.Excerpt.Run;

/** A text and the stretches of it that were found: ascending, apart from each other. */
record Marked(String text, List<Stretch> found) {

    // No text from PostgreSQL holds this character, so no text is taken for a tag.
    private static final char TAG = '\0';

    static final String START = TAG + "+";

    static final String END = TAG + "-";

    Marked {
        found = List.copyOf(found);
    }

    /** Two offsets into the text, end exclusive. */
    record Stretch(int start, int end) {
    }

    /** The text with whatever any of its tagged copies marks. */
    static Marked of(String text, Stream<String> tagged) {
        List<Stretch> stretches = tagged.flatMap(Marked::stretches)
            .sorted(Comparator.comparingInt(Stretch::start))
            .toList();
        return new Marked(text, joined(stretches));
    }

    private static Stream<Stretch> stretches(String tagged) {
        List<Stretch> stretches = new ArrayList<>();
        int tags = 0;
        int start = 0;
        for (int at = tagged.indexOf(TAG); at >= 0; at = tagged.indexOf(TAG, at + START.length())) {
            int offset = at - tags;
            tags += START.length();
            if (tagged.startsWith(START, at)) {
                start = offset;
            }
            else {
                stretches.add(new Stretch(start, offset));
            }
        }
        return stretches.stream();
    }

    private static List<Stretch> joined(List<Stretch> ascending) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : ascending) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.end() < next.start()) {
                joined.add(next);
            }
            else if (last.end() < next.end()) {
                joined.set(joined.size() - 1, new Stretch(last.start(), next.end()));
            }
        }
        return joined;
    }

    /** The whole text in runs. */
    Excerpt whole() {
        return new Excerpt(runs(0, text.length()));
    }

    /** The runs between two offsets. */
    List<Run> runs(int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = from;
        for (Stretch stretch : found) {
            int start = Math.clamp(stretch.start(), at, to);
            int end = Math.clamp(stretch.end(), start, to);
            add(runs, at, start, false);
            add(runs, start, end, true);
            at = end;
        }
        add(runs, at, to, false);
        return runs;
    }

    private void add(List<Run> runs, int from, int to, boolean hit) {
        if (from < to) {
            runs.add(new Run(text.substring(from, to), hit));
        }
    }

}

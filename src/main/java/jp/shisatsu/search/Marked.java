package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.Excerpt.Run;

/** A text and the stretches of it that were found: ascending, apart from each other. */
record Marked(String text, List<Stretch> found) {

    Marked {
        found = List.copyOf(found);
    }

    /** Two offsets into the text, end exclusive. */
    record Stretch(int start, int end) {
    }

    /** A part of a longer text, with what of the longer one's stretches lies in it. */
    static Marked part(String text, int offset, List<Stretch> ofWhole) {
        return new Marked(text,
                ofWhole.stream()
                    .map(stretch -> new Stretch(stretch.start() - offset, stretch.end() - offset))
                    .filter(stretch -> 0 <= stretch.start() && stretch.end() <= text.length())
                    .toList());
    }

    /** Ascending, those that overlap or touch as one. */
    static List<Stretch> joined(Stream<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        stretches.sorted(Comparator.comparingInt(Stretch::start)).forEach(next -> {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.end() < next.start()) {
                joined.add(next);
            }
            else if (last.end() < next.end()) {
                joined.set(joined.size() - 1, new Stretch(last.start(), next.end()));
            }
        });
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

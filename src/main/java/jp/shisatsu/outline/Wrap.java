package jp.shisatsu.outline;

import java.util.List;

/**
 * How wide the lines of some words were set: a narrow column is known by its lines, all
 * as long as the next but the last, which ends the sentence.
 */
record Wrap(int shortest) {

    /** A cut sentence fills at least about one line of the page it was cut on. */
    static final Wrap OF_PAGE = new Wrap(20);

    private static final int NARROWEST = 12;

    private static final int FEWEST_LINES = 3;

    /** Punctuation may hang over or be drawn in. */
    private static final int RAGGED = 2;

    static Wrap of(List<Passage> lines) {
        if (lines.size() < FEWEST_LINES || !lines.getLast().endsWith('。')) {
            return OF_PAGE;
        }
        List<Integer> widths = lines.stream().limit(lines.size() - 1L).map(line -> line.text().length()).toList();
        int widest = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        int narrowest = widths.stream().mapToInt(Integer::intValue).min().orElse(0);
        boolean column = narrowest >= NARROWEST && narrowest >= widest - RAGGED
                && lines.getLast().text().length() <= widest;
        return column ? new Wrap(Math.min(narrowest, OF_PAGE.shortest)) : OF_PAGE;
    }

    boolean fills(String line) {
        return line.length() >= shortest;
    }

}

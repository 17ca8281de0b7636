package jp.shisatsu.outline;

import java.util.List;

/**
 * How wide some lines were set, in characters: a line that fills the column goes on in
 * the next, one that does not ends what it says.
 */
public record Column(int width) {

    /** Columns that hold sentences are wider. */
    private static final int NARROWEST = 14;

    /** Punctuation may hang over or be drawn in. */
    private static final int RAGGED = 3;

    /** As wide as the widest of some lines. */
    public static Column of(List<Passage> lines) {
        return new Column(lines.stream().mapToInt(line -> line.length()).max().orElse(0));
    }

    /** Whether a line goes up to its edge. */
    public boolean isFilledBy(Passage line) {
        return width >= NARROWEST && line.length() >= width - RAGGED;
    }

    /** Whether a line is no wider, so that it may have been set in it. */
    public boolean holds(Passage line) {
        return line.length() <= width + RAGGED;
    }

}

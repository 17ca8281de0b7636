package jp.shisatsu.search;

import java.util.List;

/**
 * A text in runs, some of which are what was searched for; pages mark those and escape
 * all.
 */
public record Excerpt(List<Run> runs) {

    /** A text that is not there. */
    static final Excerpt NOTHING = new Excerpt(List.of());

    public Excerpt {
        runs = List.copyOf(runs);
    }

    /** A stretch of text, hit or not. */
    public record Run(String text, boolean hit) {
    }

    /** A text with nothing marked. */
    public static Excerpt plain(String text) {
        return new Excerpt(List.of(new Run(text, false)));
    }
}

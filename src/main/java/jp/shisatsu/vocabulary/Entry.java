package jp.shisatsu.vocabulary;

import java.util.Comparator;
import java.util.List;

/**
 * A word of the archive: as one types it, what it is, how many passages hold it or belong
 * to it, and how it is read.
 */
record Entry(String text, EntryKind kind, long count, List<Reading> readings) {

    /** What most hold comes first; of equals the shorter. */
    static final Comparator<Entry> RANK = Comparator.comparingLong(Entry::count)
        .reversed()
        .thenComparingInt(entry -> entry.text().length())
        .thenComparing(Entry::text);

    Entry {
        readings = List.copyOf(readings);
    }

    /**
     * How a text is read that the entry is or begins with, in katakana, and where the
     * words within begin, the first left out.
     */
    record Reading(String text, String kana, List<Integer> inside) {

        Reading {
            inside = List.copyOf(inside);
        }

    }

}

package jp.shisatsu.search;

import java.util.List;

/** Some of the hits, and how many there are in all. */
record Found(long total, List<Hit> hits) {

    static final Found NOTHING = new Found(0, List.of());

    Found {
        hits = List.copyOf(hits);
    }

}

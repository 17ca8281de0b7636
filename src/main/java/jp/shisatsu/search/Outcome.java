package jp.shisatsu.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search found with all that is wanted, and after that with some of it; strict and
 * loose are what was asked of the index for either, facets what was counted of both.
 */
record Outcome(Wanted wanted, Found exact, Condition strict, Found looser, Condition loose, FacetCollector facets) {

    /** How many there are in all. */
    long total() {
        return exact.total() + looser.total();
    }

    List<Hit> hits() {
        return Stream.concat(exact.hits().stream(), looser.hits().stream()).toList();
    }

    /** What is marked in the hit of this rank, from 1. */
    List<Term> markedAt(int rank) {
        return rank <= exact.total() ? strict.marked() : loose.marked();
    }

}

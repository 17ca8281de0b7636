package jp.shisatsu.search;

import java.util.List;

/**
 * What a search found with all that is wanted, and after that with some of it; strict and
 * loose are what was asked of the index for either.
 */
record Outcome(Wanted wanted, Found exact, Condition strict, Found looser, Condition loose) {

    Found all() {
        return exact.followedBy(looser);
    }

    /** What is marked in the hit of this rank, from 1. */
    List<Term> markedAt(int rank) {
        return rank <= exact.total() ? strict.marked() : loose.marked();
    }

}

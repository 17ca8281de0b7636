package jp.shisatsu.search;

import java.util.List;

/** A query as understood: what a passage must hold and what it must not. */
record Wanted(List<Term> terms, List<Term> without) {
    Wanted {
        terms = List.copyOf(terms);
        without = List.copyOf(without);
    }
}

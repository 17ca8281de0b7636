package jp.shisatsu.search;

import java.util.List;

/** A query as understood: what a passage must hold and what it must not. */
record Wanted(List<Term> terms, List<Term> without) {
    Wanted {
        terms = List.copyOf(terms);
        without = List.copyOf(without);
    }

    boolean isNothing() {
        return terms.isEmpty() && without.isEmpty();
    }

    /** What is looked for in pieces, each a query of its own. */
    List<String> apart() {
        return terms.stream().flatMap(Term::apart).distinct().toList();
    }
}

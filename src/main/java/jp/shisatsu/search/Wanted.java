package jp.shisatsu.search;

import java.util.List;
import java.util.stream.Stream;

/** A query as understood: what a passage must hold and what it must not. */
record Wanted(List<Term> terms, List<Term> without) {

    Wanted {
        terms = List.copyOf(terms);
        without = List.copyOf(without);
    }

    boolean isNothing() {
        return terms.isEmpty() && without.isEmpty();
    }

    /** Whether it is nothing but what people say in sentences. */
    boolean isSentence() {
        return !terms.isEmpty() && terms.stream().allMatch(Term.Sentence.class::isInstance);
    }

    List<String> sentences() {
        return terms.stream()
            .flatMap(term -> term instanceof Term.Sentence sentence ? Stream.of(sentence.text()) : Stream.empty())
            .toList();
    }

    /** What is looked for in pieces, each a query of its own. */
    List<String> apart() {
        return terms.stream().flatMap(Term::apart).distinct().toList();
    }

}

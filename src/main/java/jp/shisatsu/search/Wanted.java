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

    /**
     * Whether several words have to be held, or the words of a phrase; a sentence ranks
     * by too many to be scored wherever it is found.
     */
    boolean isOfSeveral() {
        return sentences().isEmpty() && (terms.size() > 1 || terms.stream().anyMatch(Term.Phrase.class::isInstance));
    }

    List<String> sentences() {
        return terms.stream()
            .flatMap(term -> term instanceof Term.Sentence sentence ? Stream.of(sentence.text()) : Stream.empty())
            .toList();
    }

    /**
     * What is marked where all is found: of a sentence its words, not all it ranks by.
     */
    List<Term> marked() {
        return terms.stream().<Term>flatMap(Wanted::marked).toList();
    }

    private static Stream<? extends Term> marked(Term term) {
        return switch (term) {
            case Term.Sentence sentence -> sentence.words().stream();
            case Term.Either either -> either.terms().stream().flatMap(Wanted::marked);
            case Term.Word word -> Stream.of(word);
            case Term.Phrase phrase -> Stream.of(phrase);
            case Term.Named named -> Stream.of(named);
            case Term.InYear inYear -> Stream.of(inYear);
        };
    }

    /** What is looked for in pieces, each a query of its own. */
    List<String> apart() {
        return terms.stream().flatMap(Term::apart).distinct().toList();
    }

}

package jp.shisatsu.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where all that was typed finds little, what to look for instead. */
@Component
class Loosening {

    private static final int LITTLE = 10;

    /** A word of so many words is a sentence, or as good as one. */
    private static final int SENTENCE = 3;

    private static final int MOST_PARTS = 40;

    private final Morphemes morphemes;

    Loosening(Morphemes morphemes) {
        this.morphemes = morphemes;
    }

    /**
     * One word found anywhere is enough; of several, it may be that few passages hold
     * all.
     */
    Optional<Condition> of(Wanted wanted, long exact) {
        if (exact >= (wanted.terms().size() == 1 ? 1 : LITTLE)) {
            return Optional.empty();
        }
        List<Term> parts = wanted.terms().stream().flatMap(this::parts).distinct().limit(MOST_PARTS).toList();
        return parts.size() < 2 ? Optional.empty() : Optional.of(Condition.most(wanted, parts));
    }

    private Stream<Term> parts(Term term) {
        return switch (term) {
            case Term.Word(String text) -> parts(text);
            case Term.Phrase phrase -> Stream.of(phrase);
            case Term.Either either -> Stream.of(either);
        };
    }

    private Stream<Term> parts(String word) {
        List<String> words = morphemes.of(word);
        return (words.size() < SENTENCE ? Stream.of(word) : words.stream()).map(Term.Word::new);
    }

}

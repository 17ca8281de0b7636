package jp.shisatsu.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where all that was typed finds little, what to look for instead. */
@Component
class Loosening {

    private static final int LITTLE = 10;

    /** A word of so many words is as good as a sentence. */
    private static final int MANY = 3;

    private static final int MOST_PARTS = 40;

    /**
     * Of the words of a sentence, in percent. Half of them lost a tenth of the answers to
     * questions that were measured, a third none.
     */
    private static final int OF_SENTENCE = 30;

    private static final int OF_WORDS = 50;

    private final Morphemes morphemes;

    private final Rewording rewording;

    private final Conditions conditions;

    Loosening(Morphemes morphemes, Rewording rewording, Conditions conditions) {
        this.morphemes = morphemes;
        this.rewording = rewording;
        this.conditions = conditions;
    }

    /**
     * One word found anywhere is enough; of several, it may be that few passages hold
     * all.
     */
    Optional<Condition> of(Wanted wanted, long exact) {
        if (exact >= (wanted.apart().size() == 1 ? 1 : LITTLE)) {
            return Optional.empty();
        }
        List<Term> parts = wanted.terms().stream().<Term>flatMap(this::parts).distinct().limit(MOST_PARTS).toList();
        return parts.size() < 2 ? Optional.empty()
                : Optional.of(conditions.some(wanted, parts, least(wanted, parts.size())));
    }

    private static int least(Wanted wanted, int parts) {
        return wanted.isSentence() ? Math.max(1, parts * OF_SENTENCE / 100) : (parts * OF_WORDS + 99) / 100;
    }

    private Stream<? extends Term> parts(Term term) {
        return switch (term) {
            case Term.Word word -> parts(word.text());
            case Term.Sentence(String text, List<Term.Word> _) -> parts(morphemes.of(text), text, 1);
            case Term.Phrase phrase -> Stream.of(phrase);
            case Term.Either either -> Stream.of(either);
            case Term.Named named -> Stream.of(named);
            case Term.InYear inYear -> Stream.of(inYear);
        };
    }

    /** Words that a particle joins are apart already: 橋の高さ. */
    private Stream<Term.Word> parts(String text) {
        List<Morpheme> all = morphemes.of(text);
        return parts(all, text, all.stream().anyMatch(Morpheme::parts) ? 2 : MANY);
    }

    private Stream<Term.Word> parts(List<Morpheme> all, String text, int least) {
        List<Term.Word> words = all.stream()
            .filter(morpheme -> morpheme.means() && !morpheme.isSuffix())
            .map(morpheme -> rewording.of(morpheme.text()))
            .distinct()
            .toList();
        return words.size() < least ? Stream.of(rewording.of(text)) : words.stream();
    }

}

package jp.shisatsu.vocabulary;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Finds the word nearest to a misspelt one, of words that are long enough to be meant:
 * katakana of five letters, kanji of three.
 */
final class NearWord {

    private static final Pattern LONG_ENOUGH = Pattern.compile("[\\p{IsKatakana}ー]{5,30}|\\p{IsHan}{3,30}");

    /** From so many letters on, two may be wrong. */
    private static final int LONG = 8;

    private NearWord() {
    }

    static Optional<String> of(String word, Vocabulary vocabulary) {
        String key = Folding.key(word);
        if (!LONG_ENOUGH.matcher(key).matches()) {
            return Optional.empty();
        }
        LevenshteinAutomata near = new LevenshteinAutomata(key, true);
        Optional<String> nearest = within(near, 1, key, vocabulary);
        return nearest.isPresent() || key.length() < LONG ? nearest : within(near, 2, key, vocabulary);
    }

    private static Optional<String> within(LevenshteinAutomata near, int distance, String key, Vocabulary vocabulary) {
        CharacterRunAutomaton accepted = new CharacterRunAutomaton(near.toAutomaton(distance));
        return vocabulary.first(candidate -> Math.abs(candidate.length() - key.length()) <= distance
                && !candidate.equals(key) && accepted.run(candidate) && LONG_ENOUGH.matcher(candidate).matches());
    }

}

package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tells what was typed as people speak from a word, and finds the words in it:
 * 陸上電力設備の整備状況は looks for 陸上電力設備 and 整備状況, wherever they stand.
 */
@Component
class SentenceReader {

    /** In characters: 丸の内 and 緑の募金 are names as much as sentences. */
    private static final int SHORTEST = 8;

    private final Morphemes morphemes;

    SentenceReader(Morphemes morphemes) {
        this.morphemes = morphemes;
    }

    /** What was typed, as a sentence; empty where it is a word. */
    Optional<Term.Sentence> read(String typed) {
        List<Morpheme> all = morphemes.of(typed);
        List<Term.Word> words = words(all);
        boolean spoken = all.stream().anyMatch(Morpheme::parts)
                && ((typed.length() >= SHORTEST && words.size() > 1) || !all.getLast().means());
        return spoken && !words.isEmpty() ? Optional.of(new Term.Sentence(typed, words)) : Optional.empty();
    }

    /** What stands together is one word; kana alone may be anything that was misread. */
    private static List<Term.Word> words(List<Morpheme> all) {
        List<Term.Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean kana = true;
        for (Morpheme morpheme : all) {
            if (morpheme.means()) {
                word.append(morpheme.text());
                kana &= morpheme.isKana();
            }
            else if (!word.isEmpty()) {
                keep(words, word, kana);
                kana = true;
            }
        }
        keep(words, word, kana);
        return words.stream().distinct().toList();
    }

    private static void keep(List<Term.Word> words, StringBuilder word, boolean kana) {
        if (!word.isEmpty() && !kana) {
            words.add(new Term.Word(word.toString()));
        }
        word.setLength(0);
    }

}

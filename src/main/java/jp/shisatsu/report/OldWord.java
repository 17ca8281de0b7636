package jp.shisatsu.report;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import jp.shisatsu.outline.OldForms;

/**
 * A run of kanji with an old form among them, and the hiragana behind it: 會議室に.
 */
record OldWord(String kanji, String next) {

    private static final int LONGEST = 20;

    /** The word around an offset. */
    static OldWord at(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < LONGEST && isKanji(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && end - offset < LONGEST && isKanji(text.charAt(end))) {
            end++;
        }
        return new OldWord(text.substring(start, end), text.substring(end, Math.min(text.length(), end + 1)));
    }

    static boolean isKanji(char glyph) {
        return Character.isIdeographic(glyph) || glyph == '々';
    }

    String today() {
        return OldForms.today(kanji);
    }

    /**
     * The old forms and a letter on each side, as written today: what a report would
     * write elsewhere.
     */
    String coreToday() {
        int first = IntStream.range(0, kanji.length()).filter(this::isOld).min().orElse(0);
        int last = IntStream.range(0, kanji.length()).filter(this::isOld).max().orElse(0);
        return today().substring(Math.max(0, first - 1), Math.min(kanji.length(), last + 2));
    }

    /**
     * Whether an old form that lives on in names is among the letters: 金澤町家, 會澤.
     */
    boolean mayBeName() {
        return IntStream.range(0, kanji.length()).anyMatch(i -> isOld(i) && OldForms.livesOnInNames(kanji.charAt(i)));
    }

    /** 對馬氏 */
    boolean namesSomebody() {
        return kanji.endsWith("氏") || kanji.endsWith("様");
    }

    /** Whether an old form and a letter beside it are a word that is no name: 國際. */
    boolean isCommon() {
        return anyPair(today() + next, OldForms::isCommon);
    }

    /** Whether an old form and a letter beside it, as written, are part of a name. */
    boolean isPartOf(Predicate<String> name) {
        return anyPair(kanji + next, name);
    }

    private boolean anyPair(String letters, Predicate<String> wanted) {
        return IntStream.range(0, letters.length() - 1)
            .filter(i -> isOld(i) || isOld(i + 1))
            .anyMatch(i -> wanted.test(letters.substring(i, i + 2)));
    }

    private boolean isOld(int index) {
        return index < kanji.length() && OldForms.isOne(kanji.charAt(index));
    }

}

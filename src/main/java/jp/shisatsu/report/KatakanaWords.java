package jp.shisatsu.report;

import java.util.function.ObjIntConsumer;
import jp.shisatsu.text.SourceSpan;

/** Goes through the katakana words of a text that are long enough to tell a slip. */
final class KatakanaWords {

    private static final int SHORTEST = 5;

    private static final int LONGEST = 30;

    private final String text;

    private final ObjIntConsumer<String> found;

    /** Whether the word goes on from the line before. */
    private boolean goesOn;

    private KatakanaWords(String text, ObjIntConsumer<String> found) {
        this.text = text;
        this.found = found;
    }

    /**
     * Each word with where it begins. A word that is cut at the end of a line is none.
     */
    static void in(String text, SourceSpan span, ObjIntConsumer<String> found) {
        new KatakanaWords(text, found).read(span);
    }

    private void read(SourceSpan span) {
        int at = span.start();
        while (at < span.end()) {
            at = isKatakana(text.charAt(at)) ? word(at) : at + 1;
        }
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && isKatakana(text.charAt(end))) {
            end++;
        }
        boolean cut = goesOnBehind(end);
        if (!goesOn && !cut && end - start >= SHORTEST && end - start <= LONGEST) {
            found.accept(text.substring(start, end), start);
        }
        goesOn = cut;
        return end;
    }

    private boolean goesOnBehind(int end) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at > end && at < text.length() && isKatakana(text.charAt(at))
                && text.substring(end, at).chars().anyMatch(glyph -> glyph == '\n' || glyph == '\r');
    }

    private static boolean isKatakana(char glyph) {
        return (glyph >= 'ァ' && glyph <= 'ヶ') || glyph == 'ー';
    }

}

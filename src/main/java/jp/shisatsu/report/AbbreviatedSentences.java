package jp.shisatsu.report;

import java.util.function.Consumer;
import jp.shisatsu.text.SourceSpan;

/**
 * Goes through the sentences of a text that may tell a year or a name of an abbreviation,
 * mended and folded.
 */
final class AbbreviatedSentences {

    /** What is longer is no sentence. */
    private static final int LONGEST = 600;

    private static final String BULLETS = "・-－–●○■◆※";

    private final String text;

    private AbbreviatedSentences(String text) {
        this.text = text;
    }

    static void in(String text, SourceSpan span, Consumer<FoldedSentence> found) {
        new AbbreviatedSentences(text).read(span, found);
    }

    private void read(SourceSpan span, Consumer<FoldedSentence> found) {
        int start = span.start();
        int capitals = 0;
        boolean tells = false;
        for (int at = start; at < span.end(); at++) {
            char glyph = text.charAt(at);
            capitals += isCapital(glyph) ? 1 : 0;
            tells |= glyph == '年' || glyph == '（' || glyph == '(';
            if (glyph == '。' || (glyph == '\n' && beginsItem(at + 1)) || at - start > LONGEST || at == span.end() - 1) {
                if (capitals > 1 && tells) {
                    found.accept(FoldedSentence.of(text, start, at + 1));
                }
                start = at + 1;
                capitals = 0;
                tells = false;
            }
        }
    }

    private boolean beginsItem(int at) {
        return at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isCapital(char glyph) {
        return (glyph >= 'A' && glyph <= 'Z') || (glyph >= 'Ａ' && glyph <= 'Ｚ');
    }

}

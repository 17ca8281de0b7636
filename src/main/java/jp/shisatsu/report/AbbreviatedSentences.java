package jp.shisatsu.report;

import java.util.function.Consumer;

/** Goes through the sentences of a text that hold an abbreviation, mended and folded. */
final class AbbreviatedSentences {

    /** What is longer is no sentence. */
    private static final int LONGEST = 600;

    private static final String BULLETS = "・-－–●○■◆※";

    private final String text;

    private AbbreviatedSentences(String text) {
        this.text = text;
    }

    static void in(String text, Consumer<FoldedSentence> found) {
        new AbbreviatedSentences(text).read(found);
    }

    private void read(Consumer<FoldedSentence> found) {
        int start = 0;
        int capitals = 0;
        for (int at = 0; at < text.length(); at++) {
            capitals += isCapital(text.charAt(at)) ? 1 : 0;
            if (ends(at) || at - start > LONGEST || at == text.length() - 1) {
                if (capitals > 1) {
                    found.accept(FoldedSentence.of(text, start, at + 1));
                }
                start = at + 1;
                capitals = 0;
            }
        }
    }

    private boolean ends(int at) {
        char glyph = text.charAt(at);
        return glyph == '。' || (glyph == '\n' && at + 1 < text.length() && BULLETS.indexOf(text.charAt(at + 1)) >= 0);
    }

    private static boolean isCapital(char glyph) {
        return (glyph >= 'A' && glyph <= 'Z') || (glyph >= 'Ａ' && glyph <= 'Ｚ');
    }

}

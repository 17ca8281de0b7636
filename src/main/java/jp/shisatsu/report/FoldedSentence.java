package jp.shisatsu.report;

/**
 * A sentence without any space and with letters, digits and brackets of one width:
 * whatever extraction tore apart is whole again.
 */
final class FoldedSentence {

    private static final int WIDE = 'Ａ' - 'A';

    /** No white space of Unicode stands behind it. */
    private static final char LAST_SPACE = '\u3000';

    private final String text;

    private final String source;

    private final int start;

    private FoldedSentence(String text, String source, int start) {
        this.text = text;
        this.source = source;
        this.start = start;
    }

    static FoldedSentence of(String source, int start, int end) {
        char[] folded = new char[end - start];
        int length = 0;
        for (int at = start; at < end; at++) {
            char glyph = source.charAt(at);
            if (!isSpace(glyph)) {
                folded[length++] = glyph >= '！' && glyph <= '～' ? (char) (glyph - WIDE) : glyph;
            }
        }
        return new FoldedSentence(new String(folded, 0, length), source, start);
    }

    private static boolean isSpace(char glyph) {
        return glyph <= LAST_SPACE && (Character.isWhitespace(glyph) || Character.isSpaceChar(glyph));
    }

    String text() {
        return text;
    }

    /** Where a letter stands in the source. */
    int at(int index) {
        int at = start;
        int passed = 0;
        while (passed < index || isSpace(source.charAt(at))) {
            passed += isSpace(source.charAt(at)) ? 0 : 1;
            at++;
        }
        return at;
    }

}

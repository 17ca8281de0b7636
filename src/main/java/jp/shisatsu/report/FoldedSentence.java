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

    /** Where each letter stands in the source. */
    private final int[] places;

    private FoldedSentence(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static FoldedSentence of(String source, int start, int end) {
        char[] folded = new char[end - start];
        int[] places = new int[end - start + 1];
        int length = 0;
        for (int at = start; at < end; at++) {
            char glyph = source.charAt(at);
            if (!isSpace(glyph)) {
                places[length] = at;
                folded[length++] = glyph >= '！' && glyph <= '～' ? (char) (glyph - WIDE) : glyph;
            }
        }
        return new FoldedSentence(new String(folded, 0, length), places);
    }

    private static boolean isSpace(char glyph) {
        return glyph <= LAST_SPACE && (Character.isWhitespace(glyph) || Character.isSpaceChar(glyph));
    }

    String text() {
        return text;
    }

    /** Where a letter stands in the source. */
    int at(int index) {
        return places[index];
    }

}

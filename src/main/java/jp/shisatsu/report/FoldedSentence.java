package jp.shisatsu.report;

/**
 * A sentence without any space and with letters, digits and brackets of one width:
 * whatever extraction tore apart is whole again.
 */
final class FoldedSentence {

    private static final int WIDE = 'Ａ' - 'A';

    private final StringBuilder folded;

    /** Where each letter stands in the source. */
    private final int[] places;

    private FoldedSentence(int length) {
        this.folded = new StringBuilder(length);
        this.places = new int[length + 1];
    }

    static FoldedSentence of(String source, int start, int end) {
        FoldedSentence sentence = new FoldedSentence(end - start);
        for (int at = start; at < end; at++) {
            sentence.add(source.charAt(at), at);
        }
        return sentence;
    }

    private void add(char glyph, int place) {
        if (!Character.isWhitespace(glyph) && !Character.isSpaceChar(glyph)) {
            places[folded.length()] = place;
            folded.append(glyph >= '！' && glyph <= '～' ? (char) (glyph - WIDE) : glyph);
        }
    }

    String text() {
        return folded.toString();
    }

    /** Where a letter stands in the source. */
    int at(int index) {
        return places[index];
    }

}

package jp.shisatsu.report;

/**
 * A sentence without any space and with letters, digits and brackets of one width:
 * whatever extraction tore apart is whole again.
 */
record FoldedSentence(String text, int[] places) {

    private static final int WIDE = 'Ａ' - 'A';

    static FoldedSentence of(String source, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        int[] places = new int[end - start + 1];
        for (int at = start; at < end; at++) {
            char glyph = source.charAt(at);
            if (!Character.isWhitespace(glyph) && !Character.isSpaceChar(glyph)) {
                places[folded.length()] = at;
                folded.append(glyph >= '！' && glyph <= '～' ? (char) (glyph - WIDE) : glyph);
            }
        }
        return new FoldedSentence(folded.toString(), places);
    }

    /** Where a letter stands in the source. */
    int at(int index) {
        return places[index];
    }

}

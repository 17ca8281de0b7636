package jp.shisatsu.cli;

/** How wide words are on a terminal: kanji, kana and their signs take two columns. */
final class Columns {

    private static final String MORE = "…";

    private Columns() {
    }

    static int of(String words) {
        return words.codePoints().map(Columns::of).sum();
    }

    /** The words, shortened where they are wider. */
    static String cut(String words, int width) {
        if (of(words) <= width) {
            return words;
        }
        StringBuilder cut = new StringBuilder();
        int left = width - of(MORE);
        for (int at = 0; at < words.length()
                && left >= of(words.codePointAt(at)); at = words.offsetByCodePoints(at, 1)) {
            left -= of(words.codePointAt(at));
            cut.appendCodePoint(words.codePointAt(at));
        }
        return cut + MORE;
    }

    static String padded(String words, int width) {
        String fitting = cut(words, width);
        return fitting + " ".repeat(width - of(fitting));
    }

    /** Signs of no fixed width are wide in Japanese fonts. */
    private static int of(int glyph) {
        boolean narrow = glyph < 0xA1 || (glyph >= 0xFF61 && glyph <= 0xFF9F);
        return narrow ? 1 : 2;
    }

}

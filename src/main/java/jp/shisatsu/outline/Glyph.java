package jp.shisatsu.outline;

/**
 * What kind of character stands there: decides which white space was typed by a human.
 */
final class Glyph {

    /** No white space of Unicode stands behind it, and nearly all of a text does. */
    private static final char LAST_SPACE = '\u3000';

    private static final String OPENING = "(（「『【〈《［〔[";

    private static final String CLOSING = ")）」』】〉》］〕]、。，．";

    private static final String WESTERN_SIGNS = "()[].,:;!?%&'\"×";

    private static final String WIDE_SIGNS = "：；！？～〜";

    private Glyph() {
    }

    static boolean isSpace(char glyph) {
        return glyph <= LAST_SPACE && (Character.isWhitespace(glyph) || Character.isSpaceChar(glyph));
    }

    static boolean isDigit(char glyph) {
        return (glyph >= '0' && glyph <= '9') || (glyph >= '０' && glyph <= '９');
    }

    static boolean isLatin(char glyph) {
        return isCapital(glyph) || (glyph >= 'a' && glyph <= 'z') || (glyph >= 'ａ' && glyph <= 'ｚ');
    }

    static boolean isCapital(char glyph) {
        return (glyph >= 'A' && glyph <= 'Z') || (glyph >= 'Ａ' && glyph <= 'Ｚ');
    }

    static boolean isLatinOrDigit(char glyph) {
        return isLatin(glyph) || isDigit(glyph);
    }

    static boolean isWestern(char glyph) {
        return isLatinOrDigit(glyph) || WESTERN_SIGNS.indexOf(glyph) >= 0;
    }

    static boolean isHiragana(char glyph) {
        return glyph >= 'ぁ' && glyph <= 'ゟ';
    }

    static boolean isKatakana(char glyph) {
        return glyph >= 'ァ' && glyph <= 'ヺ';
    }

    static boolean isJapanese(char glyph) {
        return isHiragana(glyph) || (glyph >= '゠' && glyph <= 'ヿ' && glyph != '・') || glyph == '々'
                || Character.isIdeographic(glyph) || Character.isSurrogate(glyph);
    }

    static boolean opens(char glyph) {
        return OPENING.indexOf(glyph) >= 0;
    }

    static boolean closes(char glyph) {
        return CLOSING.indexOf(glyph) >= 0;
    }

    /** Full-width signs bring their own space. */
    static boolean isWideSign(char glyph) {
        return glyph > 0x370 && (opens(glyph) || closes(glyph) || WIDE_SIGNS.indexOf(glyph) >= 0);
    }

}

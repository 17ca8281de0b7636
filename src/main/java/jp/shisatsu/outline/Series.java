package jp.shisatsu.outline;

import java.util.Optional;

/** The characters councils count with, each series from its first on. */
enum Series {

    ARABIC("1"), KATAKANA("ア"), LATIN("a"), KANJI("一"), CIRCLED("①"), BRACKETED("⑴"), DOTTED("⒈"), ROMAN("Ⅰ"),
    MISREAD("㈰");

    private static final String KATAKANA_ORDER = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

    private static final String HALF_WIDTH_ORDER = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";

    /** ①, ② and so on, as a text of one system reads on another. */
    private static final String MISREAD_ORDER = "㈰㈪㈫㈬㈭㈮㈯";

    private static final String KANJI_DIGITS = "一二三四五六七八九十";

    /** The first of the series, which names the style of a marker. */
    final String first;

    Series(String first) {
        this.first = first;
    }

    /** The series a number belongs to that begins with a character. */
    static Optional<Series> of(char glyph) {
        if (Glyph.isDigit(glyph)) {
            return Optional.of(ARABIC);
        }
        if (Glyph.isLatin(glyph)) {
            return Glyph.isCapital(glyph) ? Optional.empty() : Optional.of(LATIN);
        }
        if (Glyph.isHiragana(glyph)) {
            return Optional.empty();
        }
        if (KATAKANA_ORDER.indexOf(glyph) >= 0 || HALF_WIDTH_ORDER.indexOf(glyph) >= 0) {
            return Optional.of(KATAKANA);
        }
        return KANJI_DIGITS.indexOf(glyph) >= 0 ? Optional.of(KANJI) : ofSingle(glyph);
    }

    private static Optional<Series> ofSingle(char glyph) {
        if (glyph >= '①' && glyph <= '⑳') {
            return Optional.of(CIRCLED);
        }
        if (glyph >= '⑴' && glyph <= '⒇') {
            return Optional.of(BRACKETED);
        }
        if (glyph >= '⒈' && glyph <= '⒛') {
            return Optional.of(DOTTED);
        }
        if (MISREAD_ORDER.indexOf(glyph) >= 0) {
            return Optional.of(MISREAD);
        }
        return glyph >= 'Ⅰ' && glyph <= 'Ⅻ' ? Optional.of(ROMAN) : Optional.empty();
    }

    /** Whether a number needs a stop or a space behind it to be a marker. */
    boolean needsMore() {
        return switch (this) {
            case ARABIC, KATAKANA, LATIN, KANJI -> true;
            case CIRCLED, BRACKETED, DOTTED, ROMAN, MISREAD -> false;
        };
    }

    /** The place of a number in its series, counted from 1. */
    int placeOf(String number) {
        return switch (this) {
            case ARABIC, KANJI -> Numeral.of(number);
            case KATAKANA -> Math.max(KATAKANA_ORDER.indexOf(number), HALF_WIDTH_ORDER.indexOf(number)) + 1;
            case LATIN -> Character.digit(number.charAt(0), Character.MAX_RADIX) - 9;
            case MISREAD -> MISREAD_ORDER.indexOf(number.charAt(0)) + 1;
            case CIRCLED, BRACKETED, DOTTED, ROMAN -> number.charAt(0) - first.charAt(0) + 1;
        };
    }

    /** The number at a place, width and circles folded; empty beyond the series. */
    String numberAt(int place) {
        return switch (this) {
            case KATAKANA -> at(KATAKANA_ORDER, place);
            case KANJI -> at(KANJI_DIGITS, place);
            case LATIN -> at("abcdefghijklmnopqrstuvwxyz", place);
            case ARABIC, CIRCLED, BRACKETED, DOTTED, ROMAN, MISREAD -> String.valueOf(place);
        };
    }

    private static String at(String order, int place) {
        return place <= order.length() ? order.substring(place - 1, place) : "";
    }

}

package jp.shisatsu.outline;

/** Reads a number as reports write it: 12, １２, 十二, 二〇二五, 元. */
public final class Numeral {

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";

    private Numeral() {
    }

    /** The value of a few digits, all of one kind; 元 (the first year of an era) is 1. */
    public static int of(String digits) {
        if (digits.equals("元")) {
            return 1;
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digits.chars().reduce(0, (value, digit) -> value * 10 + digit((char) digit));
        }
        int tens = ten == 0 ? 1 : of(digits.substring(0, ten));
        return tens * 10 + of(digits.substring(ten + 1));
    }

    private static int digit(char digit) {
        int kanji = KANJI_DIGITS.indexOf(digit);
        return kanji >= 0 ? kanji : Character.digit(digit, 10);
    }

}

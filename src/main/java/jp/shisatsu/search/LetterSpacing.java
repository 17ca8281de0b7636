package jp.shisatsu.search;

import java.util.regex.Pattern;

/** Letters set apart by single spaces are one word: E S C A P, Ａ Ｉ. */
final class LetterSpacing {

    private static final String LETTER_OR_DIGIT = "[\\p{IsLatin}\\p{Nd}]";

    /** The space between two Latin letters, each standing alone. */
    static final String GAP = "(?<=(?<!" + LETTER_OR_DIGIT + ")\\p{IsLatin})[ \\u00A0\\u3000](?=\\p{IsLatin}(?!"
            + LETTER_OR_DIGIT + "))";

    private static final Pattern GAPS = Pattern.compile(GAP);

    private LetterSpacing() {
    }

    static String close(String text) {
        return GAPS.matcher(text).replaceAll("");
    }

}

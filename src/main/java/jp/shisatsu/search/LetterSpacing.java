package jp.shisatsu.search;

import java.util.regex.Pattern;

/** Letters set apart by single spaces are one word: E S C A P, Ａ Ｉ. */
final class LetterSpacing {

    private static final String LETTER_OR_DIGIT = "[\\p{IsLatin}\\p{Nd}]";

    private static final String SPACE = "[ \\u00A0\\u3000]";

    /**
     * The space between two Latin letters, each standing alone. The space is looked for
     * first: what stands before it would be looked at behind every character.
     */
    static final String GAP = SPACE + "(?<=(?<!" + LETTER_OR_DIGIT + ")\\p{IsLatin}" + SPACE + ")(?=\\p{IsLatin}(?!"
            + LETTER_OR_DIGIT + "))";

    private static final Pattern GAPS = Pattern.compile(GAP);

    private LetterSpacing() {
    }

    static String close(String text) {
        return GAPS.matcher(text).replaceAll("");
    }

}

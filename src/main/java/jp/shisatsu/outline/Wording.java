package jp.shisatsu.outline;

import java.util.Set;

/** One way to word a heading. */
record Wording(Topic topic, String letters) {

    private static final Set<String> WEAK = Set.of("対応", "項目", "説明", "参加", "時間", "とき", "ところ", "いつ", "だれが", "誰が", "どこへ");

    /** More space than this between two letters is no letter-spacing. */
    private static final int WIDEST_GAP = 8;

    /**
     * Whether it is a word of everyday: only letter-spaced, or before a colon, a heading.
     */
    boolean isWeak() {
        return WEAK.contains(letters);
    }

    int length() {
        return letters.length();
    }

    /** Its first two letters, by which it is found. */
    String beginning() {
        return letters.substring(0, 2);
    }

    /** Some letters from an offset on, whatever gaps part them. */
    static String lettersAt(String words, int start, int most) {
        StringBuilder letters = new StringBuilder(most);
        for (int at = start; at < words.length() && letters.length() < most; at = skipGap(words, at + 1)) {
            letters.append(words.charAt(at));
        }
        return letters.toString();
    }

    /** Where this wording ends in some words; the start if it does not stand there. */
    int endIn(String words, int start) {
        int at = start;
        for (int i = 0; i < letters.length(); i++) {
            at = i == 0 ? at : skipGap(words, at);
            if (at == words.length() || words.charAt(at) != letters.charAt(i)) {
                return start;
            }
            at++;
        }
        return at;
    }

    private static int skipGap(String words, int from) {
        int at = from;
        while (at < words.length() && at - from < WIDEST_GAP && Glyph.isSpace(words.charAt(at))) {
            at++;
        }
        return at;
    }

}

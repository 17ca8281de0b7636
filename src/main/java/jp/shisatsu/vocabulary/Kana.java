package jp.shisatsu.vocabulary;

import java.util.regex.Pattern;

/** The two sets of kana, which say the same. */
final class Kana {

    private static final Pattern ONLY = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");

    private static final int BETWEEN_SETS = 'ア' - 'あ';

    private Kana() {
    }

    static boolean isAll(String text) {
        return ONLY.matcher(text).matches();
    }

    /** Hiragana as katakana, everything else as it is. */
    static String katakana(String text) {
        StringBuilder katakana = new StringBuilder(text.length());
        text.chars().forEach(letter -> katakana.append((char) (isHiragana(letter) ? letter + BETWEEN_SETS : letter)));
        return katakana.toString();
    }

    private static boolean isHiragana(int letter) {
        return 'ぁ' <= letter && letter <= 'ゖ';
    }

}

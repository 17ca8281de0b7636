package jp.shisatsu.report;

import java.util.List;
import java.util.Set;
import jp.shisatsu.outline.Wordings;

/** Tells a slip from two words, or two spellings, that happen to be alike. */
final class LetterApart {

    /** プレーヤー and プレイヤー, ウイルス and ウィルス are both right. */
    private static final String VOWELS = "ーアイウエオァィゥェォ";

    /** サポート and サポータ, コンサルタント and コンサルタンツ: the last letter bends. */
    private static final List<String> ROWS = List.of("カキクケコガギグゲゴ", "サシスセソザジズゼゾ", "タチツテトダヂヅデド", "マミムメモ", "ラリルレロ", "ドズ");

    private LetterApart() {
    }

    /** Whether one of two words that differ in one letter may be a slip. */
    static boolean isOdd(String word, String other, int index) {
        boolean spelling = both(VOWELS, word.charAt(index), other.charAt(index));
        boolean bent = index == word.length() - 1
                && ROWS.stream().anyMatch(row -> both(row, word.charAt(index), other.charAt(index)));
        return !spelling && !bent && !(Real.WORDS.contains(word) && Real.WORDS.contains(other));
    }

    private static boolean both(String letters, char one, char other) {
        return letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0;
    }

    /** Few texts need them. */
    private static final class Real {

        static final Set<String> WORDS = Set
            .copyOf(Wordings.of(LetterApart.class, "near-words.txt").getOrDefault("REAL", List.of()));

    }

}

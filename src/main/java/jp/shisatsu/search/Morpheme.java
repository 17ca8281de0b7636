package jp.shisatsu.search;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** A part of a text as it stands there, its form in a dictionary, its part of speech. */
record Morpheme(String text, String baseForm, String partOfSpeech) {

    /** They help a word to be one (利用者), or a sentence (教えてください, 何の, どう). */
    private static final List<String> HELPERS = List.of("動詞-非自立", "動詞-接尾", "形容詞-非自立", "名詞-非自立", "名詞-代名詞", "副詞", "連体詞",
            "感動詞", "接続詞", "助詞", "助動詞", "フィラー", "記号", "非言語音");

    private static final Set<String> EMPTY_VERBS = Set.of("する", "なる", "ある", "いる");

    /** Whether it carries meaning. */
    boolean means() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) && !EMPTY_VERBS.contains(baseForm)
                && HELPERS.stream().noneMatch(partOfSpeech::startsWith);
    }

    /** Whether it only ends another: 者, 化, 的. */
    boolean isSuffix() {
        return partOfSpeech.startsWith("名詞-接尾");
    }

    /** Whether words stand apart that stand on both sides of it. */
    boolean parts() {
        return partOfSpeech.startsWith("助詞") || partOfSpeech.startsWith("記号");
    }

    boolean isKana() {
        return text.codePoints().allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HIRAGANA);
    }

}

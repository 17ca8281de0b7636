package jp.shisatsu.vocabulary;

/** A part of a text as it stands there, its reading in katakana, its part of speech. */
record Spoken(String text, String kana, String partOfSpeech) {

    boolean isNoun() {
        return partOfSpeech.startsWith("名詞") && !partOfSpeech.startsWith("名詞-非自立") && !partOfSpeech.startsWith("名詞-代名詞")
                && !partOfSpeech.startsWith("名詞-特殊");
    }

    /** Whether a word of its own begins or is this: 者 and 化 only end one, 12 counts. */
    boolean begins() {
        return isNoun() && !partOfSpeech.startsWith("名詞-接尾") && !partOfSpeech.startsWith("名詞-数");
    }

    boolean isFamilyName() {
        return partOfSpeech.equals("名詞-固有名詞-人名-姓");
    }

}

package jp.shisatsu.measure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Real words that generated reports are made of, those said most often first: nouns, and
 * names of places and people.
 */
record Vocabulary(List<String> nouns, List<String> places, List<String> surnames) {

    private static final int MOST_NOUNS = 40_000;

    private static final int MOST_NAMES = 2_000;

    private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{2,4}|[ァ-ヶー]{3,8}");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}");

    Vocabulary {
        nouns = List.copyOf(nouns);
        places = List.copyOf(places);
        surnames = List.copyOf(surnames);
    }

    /** What Kuromoji's dictionary has of them. */
    static Vocabulary ofDictionary() {
        return new Vocabulary(words(MOST_NOUNS, NOUN, "名詞-一般", "名詞-サ変接続", "名詞-形容動詞語幹"),
                words(MOST_NAMES, NAME, "名詞-固有名詞-地域-一般"), words(MOST_NAMES, NAME, "名詞-固有名詞-人名-姓"));
    }

    private static List<String> words(int most, Pattern writing, String... partsOfSpeech) {
        List<String> words = Lexicon.words(Set.of(partsOfSpeech), writing);
        return words.subList(0, Math.min(most, words.size()));
    }

}

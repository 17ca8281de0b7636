package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisatsu.text.SourceSpan;

/**
 * Finds katakana words one letter apart (コールドチェーン, ワールドチェーン) of which one is rare: it may
 * be a slip. Words are compared by what is left when a letter is taken out, so that the
 * time goes with the length of the text.
 */
final class NearWords {

    /** No report needs more; the memory has an end. */
    private static final int MOST = 20_000;

    private static final int RARE = 2;

    private final Map<String, Occurrences> words = new LinkedHashMap<>();

    NearWords(String text, SourceSpan span) {
        KatakanaWords.in(text, span, (word, start) -> {
            Occurrences seen = words.get(word);
            if (seen != null || words.size() < MOST) {
                words.put(word, seen == null ? new Occurrences(start, 1) : seen.andOne());
            }
        });
    }

    void tell(Doubts doubts) {
        Map<String, List<String>> alike = new HashMap<>();
        words.forEach((word, seen) -> nearest(word, alike).ifPresent(other -> {
            String rare = count(word) <= count(other) ? word : other;
            if (count(rare) <= RARE) {
                int start = at(rare);
                doubts.add(Doubt.NEAR_WORDS, new SourceSpan(start, start + rare.length()), rare,
                        rare.equals(word) ? other : word);
            }
        }));
    }

    /** One of the words before that is near; then this word is before the next. */
    private static Optional<String> nearest(String word, Map<String, List<String>> alike) {
        String found = null;
        for (int i = 0; i < word.length(); i++) {
            String rest = word.substring(0, i) + '*' + word.substring(i + 1);
            List<String> others = alike.computeIfAbsent(rest, key -> new ArrayList<>(1));
            for (String other : others) {
                found = found == null && LetterApart.isOdd(word, other, i) ? other : found;
            }
            others.add(word);
        }
        return Optional.ofNullable(found);
    }

    private int count(String word) {
        return words.getOrDefault(word, Occurrences.NONE).count();
    }

    private int at(String word) {
        return words.getOrDefault(word, Occurrences.NONE).first();
    }

    /** Where a word stands first, and how often in all. */
    private record Occurrences(int first, int count) {

        static final Occurrences NONE = new Occurrences(0, 0);

        Occurrences andOne() {
            return new Occurrences(first, count + 1);
        }

    }

}

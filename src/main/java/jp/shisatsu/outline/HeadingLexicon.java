package jp.shisatsu.outline;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The wordings of headings.txt, found by their first two letters whatever gaps part them.
 */
final class HeadingLexicon {

    /** By their first two letters, the longest first. */
    private static final Map<String, List<Wording>> BY_BEGINNING = load();

    private static final int LONGEST = BY_BEGINNING.values()
        .stream()
        .mapToInt(wordings -> wordings.getFirst().length())
        .max()
        .orElse(0);

    /** Which letters they begin with. */
    private static final BitSet FIRST_LETTERS = new BitSet();

    /** The hashes of their first two letters. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        BY_BEGINNING.keySet().forEach(beginning -> {
            FIRST_LETTERS.set(beginning.charAt(0));
            BEGINNINGS.set(hash(beginning.charAt(0), beginning.charAt(1)));
        });
    }

    /** 対応 駅長 田中丸 徹、副駅長 星子 拓, but for the label */
    private static final Pattern OFFICER = Pattern
        .compile("\\u3000++[^\\h。、]{0,20}(?:長|主[任査幹事]|補佐|担当|職員)\\h++\\p{L}{1,4}(?:\\h\\p{L}{1,4})?(?:、[^。]{2,60})?");

    private static final Pattern LEADING_IT = Pattern.compile("\\h{1,4}長(?=\\h)");

    private HeadingLexicon() {
    }

    /** Most lines are told by their first two letters. */
    static boolean mayBegin(String written) {
        return !written.isEmpty() && FIRST_LETTERS.get(OldForms.today(written.charAt(0))) && goesOn(written, 0);
    }

    /** The wording that begins at an offset as a heading would, in forms of today. */
    static Optional<Wording> at(String words, int start) {
        if (start >= words.length() || !FIRST_LETTERS.get(words.charAt(start)) || !goesOn(words, start)) {
            return Optional.empty();
        }
        List<Wording> begunAlike = BY_BEGINNING.getOrDefault(Wording.lettersAt(words, start, 2), List.of());
        String letters = begunAlike.isEmpty() ? "" : Wording.lettersAt(words, start, LONGEST);
        for (Wording wording : begunAlike) {
            int end = letters.startsWith(wording.letters()) ? wording.endIn(words, start) : start;
            if (end > start && !beginsValue(words, start, end) && !isOfOfficer(words, end, wording)
                    && stands(words, start, end, wording)) {
                return Optional.of(wording);
            }
        }
        return Optional.empty();
    }

    /**
     * 項 目, 説明：; but 項目 alone is the head of a table, and 説明 a noun. ところ stands before a
     * wide gap or alone, too, and 説明 before one that parts it from 山田氏.
     */
    private static boolean stands(String words, int start, int end, Wording wording) {
        String ends = Glyph.isHiragana(words.charAt(start)) ? "：:\u3000\t" : "：:";
        boolean named = wording.topic() == Topic.HOSTS && words.startsWith("\u3000", end)
                && (words.endsWith("氏") || OFFICER.matcher(words).region(end, words.length()).matches());
        return named || !wording.isWeak() || end - start > wording.length()
                || (end == words.length() && Glyph.isHiragana(words.charAt(start)))
                || (end < words.length() && ends.indexOf(words.charAt(end)) >= 0);
    }

    /** 事 務 局 長 梶原 敏行 travels as what he is. */
    private static boolean isOfOfficer(String words, int end, Wording wording) {
        return wording.topic() == Topic.ESCORTS && LEADING_IT.matcher(words).region(end, words.length()).lookingAt();
    }

    /**
     * 視察先 名古屋市 is not headed 視察先名: a gap parts one letter from the others, and none parts
     * it from what follows.
     */
    private static boolean beginsValue(String words, int start, int end) {
        boolean gapBeforeLast = end - start > 2 && Glyph.isSpace(words.charAt(end - 2))
                && !Glyph.isSpace(words.charAt(start + 1));
        return gapBeforeLast && end < words.length() && Character.isLetter(words.charAt(end));
    }

    private static Map<String, List<Wording>> load() {
        Map<String, List<Wording>> headings = new HashMap<>();
        Wordings.of(HeadingLexicon.class, "headings.txt")
            .forEach((topic, wordings) -> wordings.stream()
                .map(wording -> new Wording(Topic.valueOf(topic), wording))
                .forEach(wording -> headings.merge(wording.beginning(), List.of(wording), Wordings::both)));
        headings.replaceAll((beginning,
                wordings) -> wordings.stream().sorted(Comparator.comparingInt(Wording::length).reversed()).toList());
        return headings;
    }

    /** Whether a first letter may have its second behind it, or behind a gap. */
    private static boolean goesOn(String words, int first) {
        int second = first + 1;
        return second < words.length() && (Glyph.isSpace(words.charAt(second))
                || BEGINNINGS.get(hash(OldForms.today(words.charAt(first)), OldForms.today(words.charAt(second)))));
    }

    private static int hash(char first, char second) {
        return (31 * first + second) & Character.MAX_VALUE;
    }

}

package jp.shisatsu.outline;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The old forms of everyday kanji, and what they are used for to this day. */
public final class OldForms {

    private static final Map<String, List<String>> WORDS = Wordings.of(OldForms.class, "old-kanji.txt");

    private static final char FIRST = '一';

    private static final char LAST = '\u9FFF';

    /** By the old form; 0 for any other character. */
    private static final char[] NEW_FORMS = new char[LAST - FIRST + 1];

    /**
     * By the character: a whole text is looked through for them, and bytes are soon read.
     */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    private static final byte OLD = 1;

    private static final byte REPLACEMENT = 2;

    private static final Set<String> IN_NAMES = Set.copyOf(WORDS.getOrDefault("IN_NAMES", List.of()));

    private static final Set<String> COMMON = Set.copyOf(WORDS.getOrDefault("COMMON", List.of()));

    private static final List<String> NAMES = List.copyOf(WORDS.getOrDefault("NAMES", List.of()));

    static {
        List<String> pairs = WORDS.getOrDefault("PAIRS", List.of());
        pairs.forEach(pair -> KINDS[pair.charAt(1)] = REPLACEMENT);
        pairs.forEach(pair -> {
            KINDS[pair.charAt(0)] = OLD;
            NEW_FORMS[pair.charAt(0) - FIRST] = pair.charAt(1);
        });
    }

    private OldForms() {
    }

    /** Whether it is an old form. */
    public static boolean isOne(char kanji) {
        return KINDS[kanji] == OLD;
    }

    /** Whether it is the new form of a kanji that had another. */
    public static boolean isReplacement(char kanji) {
        return KINDS[kanji] == REPLACEMENT;
    }

    /** Some words as they are written today. */
    public static String today(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isOne(words.charAt(i))) {
                return today(words, i);
            }
        }
        return words;
    }

    private static String today(String words, int first) {
        StringBuilder today = new StringBuilder(words);
        for (int i = first; i < today.length(); i++) {
            today.setCharAt(i, today(today.charAt(i)));
        }
        return today.toString();
    }

    /** A letter as it is written today. */
    static char today(char letter) {
        return isOne(letter) ? NEW_FORMS[letter - FIRST] : letter;
    }

    /** Whether the old form lives on in names of places, schools and companies. */
    public static boolean livesOnInNames(char kanji) {
        return IN_NAMES.contains(String.valueOf(kanji));
    }

    /** Whether two letters, written as today, are a word that is no name. */
    public static boolean isCommon(String twoLetters) {
        return COMMON.contains(twoLetters);
    }

    /** Whether some words hold a name that is written in the old form to this day. */
    public static boolean holdsKnownName(String words) {
        return NAMES.stream().anyMatch(words::contains);
    }

}

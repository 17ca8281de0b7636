package jp.shisatsu.outline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters of which a pattern needs one: words without any need not be tried. Hundreds of
 * patterns are tried on each line, most in vain, and to look for a letter costs a tenth
 * of that. It only ever says no; the pattern decides.
 */
public final class Telltale {

    /**
     * The letters most patterns are told by: the bit of each is the place of its group,
     * of which no rule tells one from another.
     */
    private static final List<String> COMMON = List.of("日", "月", "目", "午", "そ", "の", "、", "。", "「", "\t", "|｜│┃║", "君",
            "→⇒⇨➡", "－―—–─", "AＡ", "答", "視", "研", "：:", "/／", "会", "告", "命", "録", "真", "別", "№", "写", "画", "覧", "号",
            "v", "N", "V", "BCDEFGHIJKLMOPQRSTUWXYZＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ");

    /** The capitals of half width, as folded words have them. */
    public static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static final long NOT_LOOKED_FOR = 0;

    /** By the character; 0 for all but those letters. */
    private static final byte[] PLACES = places();

    private final String letters;

    /** The bits of the letters; all where one has none. */
    private final long bits;

    /** A bit for the last six of each letter: what has another is none of them. */
    private final long sixths;

    private final char least;

    private final char greatest;

    public Telltale(String letters) {
        this.letters = letters;
        this.bits = letters.chars().allMatch(letter -> PLACES[letter] > 0) ? lettersIn(letters) & ~1L : -1L;
        this.sixths = letters.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, more) -> some | more);
        this.least = (char) letters.chars().min().orElse(Character.MAX_VALUE);
        this.greatest = (char) letters.chars().max().orElse(Character.MIN_VALUE);
    }

    /** What words begin with that begin as one of some. */
    public static Telltale firstOf(List<String> words) {
        return new Telltale(words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining()));
    }

    /** What words end with that end as one of some. */
    public static Telltale lastOf(List<String> words) {
        return new Telltale(
                words.stream().map(word -> word.substring(word.length() - 1)).distinct().collect(Collectors.joining()));
    }

    /**
     * The bits of the common letters some words hold; the first bit says that they were
     * looked for.
     */
    static long lettersIn(String words) {
        long found = 1L;
        for (int i = 0; i < words.length(); i++) {
            found |= 1L << PLACES[words.charAt(i)];
        }
        return found;
    }

    private static byte[] places() {
        byte[] places = new byte[Character.MAX_VALUE + 1];
        for (int i = 0; i < COMMON.size(); i++) {
            for (char letter : COMMON.get(i).toCharArray()) {
                places[letter] = (byte) (i + 1);
            }
        }
        return places;
    }

    String letters() {
        return letters;
    }

    /** Whether a passage holds one of the letters. */
    boolean isIn(Passage words) {
        return bits == -1L ? isIn(words.written()) : (bits & words.letters()) != 0;
    }

    /** Whether some words hold one of the letters. */
    public boolean isIn(String words) {
        for (int i = 0; i < letters.length(); i++) {
            if (words.indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the letters stands at an offset. */
    public boolean isAt(String words, int offset) {
        return isOne(words.charAt(offset));
    }

    /** Whether a passage begins with one of the letters. */
    public boolean begins(Passage words) {
        return isOne(words.first());
    }

    /** Whether a passage ends with one of the letters. */
    public boolean ends(Passage words) {
        return isOne(words.last());
    }

    /** Whether some words begin with one of the letters. */
    public boolean begins(String words) {
        return !words.isEmpty() && isOne(words.charAt(0));
    }

    /** Whether some words end with one of the letters. */
    public boolean ends(String words) {
        return !words.isEmpty() && isOne(words.charAt(words.length() - 1));
    }

    private boolean isOne(char letter) {
        return letter >= least && letter <= greatest && (sixths & 1L << letter) != 0 && letters.indexOf(letter) >= 0;
    }

}

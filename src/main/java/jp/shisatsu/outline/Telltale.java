package jp.shisatsu.outline;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters of which a pattern needs one: words without any need not be tried. Hundreds of
 * patterns are tried on each line, most in vain, and to look for a letter costs a tenth
 * of that. It only ever says no; the pattern decides.
 */
public record Telltale(String letters) {

    /** What words begin with that begin as one of some. */
    public static Telltale firstOf(List<String> words) {
        return new Telltale(words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining()));
    }

    /** What words end with that end as one of some. */
    public static Telltale lastOf(List<String> words) {
        return new Telltale(
                words.stream().map(word -> word.substring(word.length() - 1)).distinct().collect(Collectors.joining()));
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

    /** Whether some words begin with one of the letters. */
    public boolean begins(String words) {
        return !words.isEmpty() && letters.indexOf(words.charAt(0)) >= 0;
    }

    /** Whether some words end with one of the letters. */
    public boolean ends(String words) {
        return !words.isEmpty() && letters.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

}

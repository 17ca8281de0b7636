package jp.shisatsu.outline;

/**
 * Letters of which a pattern needs one: words without any need not be tried. Hundreds of
 * patterns are tried on each line, most in vain, and to look for a letter costs a tenth
 * of that. It only ever says no; the pattern decides.
 */
public record Telltale(String letters) {

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

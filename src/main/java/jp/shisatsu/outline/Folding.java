package jp.shisatsu.outline;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: width, case, space and signs fall away. */
public final class Folding {

    private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final String SPACES = " \t\n\u000B\f\r";

    private Folding() {
    }

    /** Some words without those signs, and without some more. */
    public static String without(String moreSigns, String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char glyph = folded.charAt(i);
            if (moreSigns.indexOf(glyph) < 0 && !(glyph < 128 && isSignOrSpace(glyph))) {
                letters.append(glyph);
            }
        }
        return letters.toString();
    }

    private static boolean isSignOrSpace(char glyph) {
        return SPACES.indexOf(glyph) >= 0 || SIGNS.indexOf(glyph) >= 0;
    }

}

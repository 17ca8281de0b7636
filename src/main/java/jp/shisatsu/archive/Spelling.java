package jp.shisatsu.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text without what only its spelling tells apart: width, case, white space. */
final class Spelling {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Spelling() {
    }

    static String plain(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACE.matcher(compatible).replaceAll("").toLowerCase(Locale.ROOT);
    }

}

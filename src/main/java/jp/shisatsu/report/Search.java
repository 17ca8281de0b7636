package jp.shisatsu.report;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Telltale;

/**
 * A pattern that is tried only where one of its first letters stands: by itself it would
 * be tried at every letter of a sentence.
 */
record Search(Telltale first, Telltale notBehind, Pattern pattern) {

    private static final Telltale NOTHING = new Telltale("");

    Search(Telltale first, String pattern) {
        this(first, NOTHING, Pattern.compile(pattern));
    }

    /** One that matches behind none of some letters. */
    Search(Telltale first, Telltale notBehind, String pattern) {
        this(first, notBehind, Pattern.compile(pattern));
    }

    /** Each match in some words, one behind the other. */
    void in(String words, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(words).useTransparentBounds(true);
        int at = 0;
        while (at < words.length()) {
            boolean here = first.isAt(words, at) && (at == 0 || !notBehind.isAt(words, at - 1))
                    && matcher.region(at, words.length()).lookingAt();
            if (here) {
                found.accept(matcher);
            }
            at = here ? Math.max(at + 1, matcher.end()) : at + 1;
        }
    }

}

package jp.shisatsu.outline;

/**
 * Tells a sentence that a page break cut from one that ended, by its last words and what
 * follows.
 */
final class Sentence {

    private static final String STOPS = "。．！？!?：:";

    private static final String CLOSING = ")）」』】〉》］〕]\"”";

    /** Words that end a line of a list as often as they stand inside a sentence. */
    private static final String[] NOMINAL_ENDS = { "について", "こと", "とおり", "等", "など", "か" };

    /** A cut sentence fills at least about one line of the page it was cut on. */
    private static final int SHORTEST_CUT = 20;

    private Sentence() {
    }

    /** Whether the sentence at the end of a line goes on in the next. */
    static boolean goesOn(String line, String next) {
        if (line.length() < SHORTEST_CUT || next.isEmpty() || ends(line)) {
            return false;
        }
        return !mayEnd(line) || Glyph.isHiragana(next.charAt(0));
    }

    private static boolean ends(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(line.charAt(last)) >= 0;
    }

    private static boolean mayEnd(String line) {
        for (String end : NOMINAL_ENDS) {
            if (line.endsWith(end)) {
                return true;
            }
        }
        return CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

}

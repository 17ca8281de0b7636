package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a sentence that a page break cut from one that ended, by its last words and what
 * follows.
 */
final class Sentence {

    private static final String STOPS = "。．！？!?：:";

    private static final String CLOSING = ")）」』】〉》］〕]\"”";

    /** Words that end a subject or an item as often as they stand inside a sentence. */
    private static final List<String> NOMINAL_ENDS = List.of("について", "こと", "等", "など", "か");

    /** 加えて、…されており、新港の岸壁について: a verb or particle before a comma. */
    private static final Pattern PREDICATE = Pattern.compile("[ぁ-ん]、|。");

    private static final Pattern TAIL = Pattern.compile("[ぁ-ん][^。]{0,3}。$|[ぁ-ん]{1,5}。");

    private static final int SHORTEST_WITH_TAIL = 12;

    private Sentence() {
    }

    /** Whether the sentence at the end of a line goes on in the next. */
    static boolean goesOn(String line, String next) {
        return goesOn(line, next, Wrap.OF_PAGE);
    }

    static boolean goesOn(String line, String next, Wrap wrap) {
        if (!(wrap.fills(line) || isTail(line, next)) || next.isEmpty() || ends(line)) {
            return false;
        }
        return Glyph.isHiragana(next.charAt(0)) || !mayEnd(line);
    }

    /** The same, where its own words show that the line is no value of a label. */
    static boolean tellsOn(String line, String next) {
        return PREDICATE.matcher(line).find() && goesOn(line, next);
    }

    /** …という課題はない | か。 */
    private static boolean isTail(String line, String next) {
        return line.length() >= SHORTEST_WITH_TAIL && TAIL.matcher(next).lookingAt();
    }

    private static boolean ends(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(line.charAt(last)) >= 0 || endsWithRemark(line);
    }

    /** …している。（令和5年度末現在） */
    private static boolean endsWithRemark(String line) {
        int opening = Math.max(line.lastIndexOf('('), line.lastIndexOf('（'));
        return opening > 0 && CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0
                && STOPS.indexOf(line.charAt(opening - 1)) >= 0;
    }

    /** Words without a predicate may end without a stop; those of a sentence may not. */
    private static boolean mayEnd(String line) {
        return line.endsWith("とおり") || (endsAsNoun(line) && !PREDICATE.matcher(line).find());
    }

    private static boolean endsAsNoun(String line) {
        return NOMINAL_ENDS.stream().anyMatch(line::endsWith) || CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

}

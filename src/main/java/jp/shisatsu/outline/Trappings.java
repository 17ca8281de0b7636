package jp.shisatsu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what a notation for machines puts around the words of a line: the bars of a
 * table's row, the stars of bold words.
 */
final class Trappings {

    private static final Pattern AROUND = Pattern
        .compile("(?:[|｜│┃║]\\h*+|(?:\\*\\*)(?=[^*]))*+(?<words>.*?)(?:\\h*[|｜│┃║]|\\*\\*)*+");

    /** - **日程**: 10月9日: what follows the words is read as the end of the label. */
    private static final Pattern LABEL = Pattern.compile("[-*+]\\h+\\*\\*(?=[^*]{1,12}(?:\\*\\*[:：]|[:：]\\*\\*))");

    private static final Telltale DASH = new Telltale("-+");

    private static final Telltale FRAME = new Telltale("|｜│┃║*");

    /** A cell of several lines ends on the last. */
    private static final Telltale BARS = new Telltale("|｜│┃║");

    private Trappings() {
    }

    private static Passage unlisted(Passage line) {
        Matcher label = LABEL.matcher(line.written());
        return label.lookingAt() ? line.from(label.end()) : line;
    }

    static Passage without(Passage line) {
        String written = line.written();
        if (DASH.begins(line)) {
            return unlisted(line);
        }
        if ((!FRAME.begins(line) && !BARS.ends(line)) || Furnishings.stand(line)) {
            return line;
        }
        Matcher around = AROUND.matcher(written);
        boolean says = around.matches() && !around.group("words").isEmpty();
        return says ? line.from(around.start("words")).upTo(around.group("words").length()) : line;
    }

}

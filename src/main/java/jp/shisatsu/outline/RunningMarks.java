package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a line where a question or an answer begins within it: …いるか。【答】公募している。【問】….
 */
final class RunningMarks {

    private static final Pattern MARK = Pattern
        .compile("(?<=[。．？?])\\h*(?=[【〔［\\[](?:問|答|質問|回答|質疑|答弁|Ｑ|Ａ|Q|A)[0-9０-９①-⑳]{0,2}[】〕］\\]])");

    private RunningMarks() {
    }

    /** The line, or each of its parts. */
    static List<Passage> parted(Passage line) {
        if (!holdsBracket(line.written())) {
            return List.of(line);
        }
        List<Passage> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(line.written());
        int start = 0;
        while (mark.find()) {
            parts.add(line.cut(start, mark.end()));
            start = mark.end();
        }
        parts.add(line.cut(start, line.length()));
        return parts;
    }

    /**
     * Most lines hold none: one letter after the other is looked for faster than all at
     * once.
     */
    private static boolean holdsBracket(String words) {
        return words.indexOf('【') > 0 || words.indexOf('〔') > 0 || words.indexOf('［') > 0 || words.indexOf('[') > 0;
    }

}

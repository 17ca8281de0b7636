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

    private Trappings() {
    }

    static Passage without(Passage line) {
        String written = line.written();
        if (written.isEmpty() || "|｜│┃║*".indexOf(written.charAt(0)) < 0 || Furnishings.stand(written)) {
            return line;
        }
        Matcher around = AROUND.matcher(written);
        boolean says = around.matches() && !around.group("words").isEmpty();
        return says ? line.from(around.start("words")).upTo(around.group("words").length()) : line;
    }

}

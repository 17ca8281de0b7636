package jp.shisatsu.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads ＠ Ａ Ｂ as the ① ② ③ that an old font made of them: in a report where a line begins
 * with ＠, and none with a Ｑ that Ａ could answer.
 */
final class LostCircles {

    private static final Pattern FIRST = Pattern.compile("[@＠]\\h.*");

    private static final Pattern QUESTION = Pattern.compile("[QＱ][^A-Za-zＡ-Ｚａ-ｚ].*");

    private static final Pattern MARKER = Pattern.compile("[@＠A-SＡ-Ｓ](?=\\h)");

    private static final String STYLE = "①";

    private final boolean lost;

    LostCircles(List<Passage> lines) {
        this.lost = lines.stream().anyMatch(line -> FIRST.matcher(line.written()).matches())
                && lines.stream().noneMatch(line -> QUESTION.matcher(line.written()).matches());
    }

    Optional<Marked> at(Passage line) {
        Matcher marker = MARKER.matcher(line.written());
        return lost && marker.lookingAt()
                ? Optional.of(new Marked(new Marker(marker.group(), STYLE, ordinal(marker.group().charAt(0))),
                        line.from(marker.end())))
                : Optional.empty();
    }

    /** 1 for the sign before A, in either width. */
    private static int ordinal(char sign) {
        return sign < '＠' ? sign - '@' + 1 : sign - '＠' + 1;
    }

}

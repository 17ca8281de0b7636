package jp.shisatsu.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the marker at the head of a line: 1, １., (1), 1-1, ア, (ア), ①, 第１, 一, ・, ○. It
 * says what the marker is, not on which level it stands.
 */
final class Markers {

    private static final String ARABIC = "[1-9１-９][0-9０-９]?";

    private static final String NUMBER = "(" + ARABIC
            + "|[アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン]|[一二三四五六七八九十]{1,3}|[a-zａ-ｚ])";

    private static final String PARTS = "(第?(?:" + ARABIC + "[-－.．]){0,3})";

    private static final Pattern FRAMED = Pattern.compile("([(（])" + NUMBER + "[)）]");

    private static final Pattern STOPPED = Pattern.compile(PARTS + NUMBER + "[.．、)）](?![0-9０-９])");

    /** A Latin letter with nothing but space behind it may be an English word. */
    private static final Pattern SPACED = Pattern.compile(PARTS + NUMBER + "(?:(?<![a-z])(?=\\h|$)|(?=\\h++[^!-~]))");

    private static final Pattern SINGLE = Pattern.compile("()([①-⑳⑴-⒇⒈-⒛Ⅰ-Ⅻ])[.．、]?");

    /** ○○市 and ・・・ stand for something left out. */
    private static final Pattern SIGN = Pattern.compile("([・•●○◎◯□■◇◆▼▽★☆※])(?!\\1)");

    private static final Pattern DASH = Pattern.compile("[-－–—*](?=\\h)");

    /** Only believed before a heading councils agree on: 1参加委員. */
    private static final Pattern GLUED = Pattern.compile("()(" + ARABIC + ")");

    private Markers() {
    }

    /** The marker a line begins with, and the words behind it. */
    static Optional<Marked> at(Passage line) {
        return numbered(FRAMED, line, "(", ")").or(() -> numbered(STOPPED, line, "", "."))
            .or(() -> numbered(SPACED, line, "", ""))
            .or(() -> numbered(SINGLE, line, "", ""))
            .or(() -> sign(SIGN, line))
            .or(() -> dash(line));
    }

    /** A number that touches the words behind it. */
    static Optional<Marked> glued(Passage line) {
        return numbered(GLUED, line, "", "");
    }

    /** The list dash of an extraction, which may stand before the line's own marker. */
    static Optional<Marked> dash(Passage line) {
        return sign(DASH, line);
    }

    private static Optional<Marked> numbered(Pattern notation, Passage line, String before, String behind) {
        Matcher marker = notation.matcher(line.written());
        if (!marker.lookingAt()) {
            return Optional.empty();
        }
        String number = marker.group(2);
        String parts = before.isEmpty() ? marker.group(1).replaceAll("[0-9０-９]+[-－.．]", "1-") : before;
        return Series.of(number)
            .map(series -> new Marker(marker.group().strip(), parts + series.first + behind, series.placeOf(number)))
            .map(found -> new Marked(found, line.from(marker.end())));
    }

    private static Optional<Marked> sign(Pattern notation, Passage line) {
        Matcher sign = notation.matcher(line.written());
        return sign.lookingAt()
                ? Optional.of(new Marked(new Marker(sign.group(), sign.group(), 0), line.from(sign.end())))
                : Optional.empty();
    }

}

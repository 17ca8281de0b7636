package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the cell of a heading from what begins in the next one with a marker of its own:
 * 質疑, a tab, and ● 費用は。 The other rows begin with that marker.
 */
final class CellsOfHeadings {

    private static final Telltale BORDER = new Telltale("\t|｜│┃║");

    /** Narrower ones part letters and words. */
    private static final int NARROWEST_GAP = 3;

    /** 質疑応答, and a gap no words are parted by. */
    private static final Pattern CELLS = Pattern.compile("(?<label>[^\\h]+(?:\\h{1,2}[^\\h]+){0,5}?)\\h{3,}(?=[^\\h])");

    /** 視 察 先 三次市 日 時 １月27日 */
    private static final Pattern PAIRS = Pattern
        .compile("(?<label>[^\\h]+(?:\\h{1,2}[^\\h]+){0,5}?)\\h{3,}(?<value>[^\\h]+(?:\\h{1,2}[^\\h]+){0,5}?)\\h{3,}"
                + "(?<second>[^\\h]+(?:\\h{1,2}[^\\h]+){0,5}?)\\h{3,}[^\\h].*");

    private CellsOfHeadings() {
    }

    /** The line, or both of its cells. */
    static List<Passage> parted(Passage line) {
        if (!BORDER.isIn(line)) {
            return inSpaces(line);
        }
        int end = 0;
        while (BORDER.letters().indexOf(line.written().charAt(end)) < 0) {
            end++;
        }
        return end == 0 ? List.of(line) : parted(line, end, end + 1);
    }

    private static List<Passage> parted(Passage line, int end, int next) {
        Passage content = line.valueFrom(next);
        Passage heading = line.headUpTo(end, content.start());
        boolean parts = KnownHeadings.isOne(heading) && !isAbout(Topic.PLACES, heading) && (begins(content)
                || (isAbout(Topic.QUESTIONS, heading) && QuestionMarks.question(content).isPresent()));
        return parts ? List.of(heading, content) : List.of(line);
    }

    private static boolean isAbout(Topic topic, Passage heading) {
        return Headings.at(heading.written()).filter(naming -> naming.topics().contains(topic)).isPresent();
    }

    private static boolean hasGap(String words) {
        int width = 0;
        for (int i = 0; i < words.length() && width < NARROWEST_GAP; i++) {
            width = Glyph.isSpace(words.charAt(i)) ? width + 1 : 0;
        }
        return width == NARROWEST_GAP;
    }

    /** Where the columns are spaces a row may hold two labels, each with its value. */
    private static List<Passage> inSpaces(Passage line) {
        if (!Glyph.isJapanese(line.first()) || !hasGap(line.written())) {
            return List.of(line);
        }
        Matcher cells = CELLS.matcher(line.written());
        if (!cells.lookingAt()) {
            return List.of(line);
        }
        Matcher pairs = PAIRS.matcher(line.written());
        if (pairs.matches() && !TableHead.is(line.written()) && KnownHeadings.isOne(line.upTo(pairs.end("label")))
                && KnownHeadings
                    .isOne(line.from(pairs.start("second")).upTo(pairs.end("second") - pairs.start("second")))) {
            Passage second = line.valueFrom(pairs.start("second"));
            return List.of(line.headUpTo(pairs.end("value"), second.start()), second);
        }
        return parted(line, cells.end("label"), cells.end());
    }

    /** A number alone may as well be part of the value: 一 色 太郎, 1 月 5 日. */
    private static boolean begins(Passage content) {
        return Markers.at(content)
            .filter(marked -> !marked.words().isEmpty() && !marked.marker().isDash() && !marked.marker().isUnframed())
            .isPresent();
    }

}

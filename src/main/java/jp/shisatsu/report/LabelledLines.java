package jp.shisatsu.report;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Column;
import jp.shisatsu.outline.Paragraph;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;

/**
 * Parts what a label names (説明者 and those named on its line) from the sentences that
 * follow without a heading of their own.
 */
final class LabelledLines {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（][^（()）]*[)）]");

    /** 以上５名。 is none. */
    private static final Pattern PREDICATE = Pattern.compile("(?:ます|ました|です|でした|する|した|である|いる)。$");

    private LabelledLines() {
    }

    /** Those of some lines of a chapter that belong to the label. */
    static List<Passage> named(Chapter chapter, List<Passage> lines) {
        int told = start(chapter);
        return lines.stream().filter(line -> line.start() < told).toList();
    }

    static List<Passage> told(Chapter chapter) {
        int told = start(chapter);
        return chapter.passages().stream().filter(line -> line.start() >= told).toList();
    }

    /**
     * Those of a list, up to a paragraph of whole sentences that a blank or a wide margin
     * sets off, or that is cut over several lines.
     */
    static List<Passage> beforeSentences(Chapter chapter, List<Passage> lines) {
        int told = Paragraph.of(chapter.passages())
            .stream()
            .skip(1)
            .filter(paragraph -> paragraph.spans().size() > 1 ? paragraph.text().endsWith("。")
                    : PREDICATE.matcher(paragraph.text()).find())
            .mapToInt(paragraph -> paragraph.spans().getFirst().start())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
        return lines.stream().filter(line -> line.start() < told).toList();
    }

    /** （当日は途中で退席された。） is a remark on who was named. */
    private static boolean endsSentence(String line) {
        return line.indexOf('。') >= 0 && IN_BRACKETS.matcher(line).replaceAll("").indexOf('。') >= 0;
    }

    /**
     * Where the first sentences below a value begin: with the line that holds an end, or
     * with those before it that fill the column and go on in it.
     */
    private static int start(Chapter chapter) {
        List<Passage> lines = chapter.passages();
        if (chapter.value().isEmpty() || lines.size() < 2) {
            return Integer.MAX_VALUE;
        }
        Column column = Column.of(lines);
        int least = chapter.isOf(Topic.PURPOSES) ? linesOfFirstParagraph(lines) : 1;
        int first = least;
        while (first < lines.size() && !endsSentence(lines.get(first).written())) {
            first++;
        }
        if (first == lines.size()) {
            return Integer.MAX_VALUE;
        }
        while (first > least && column.isFilledBy(lines.get(first - 1))) {
            first--;
        }
        return lines.get(first).span().start();
    }

    /** A purpose may be a sentence that goes on below. */
    private static int linesOfFirstParagraph(List<Passage> lines) {
        int end = Paragraph.of(lines).getFirst().spans().getLast().end();
        return (int) lines.stream().takeWhile(line -> line.start() < end).count();
    }

}

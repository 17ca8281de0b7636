package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.outline.Paragraph;
import jp.shisatsu.outline.Passage;

/**
 * Parts what a label names (説明者 and those named on its line) from the sentences that
 * follow without a heading of their own.
 */
final class LabelledLines {

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

    /** Where the first paragraph below a value begins that ends as a sentence does. */
    private static int start(Chapter chapter) {
        List<Passage> lines = chapter.passages();
        if (chapter.value().isEmpty() || lines.size() < 2) {
            return Integer.MAX_VALUE;
        }
        return Paragraph.of(lines.subList(1, lines.size()))
            .stream()
            .filter(paragraph -> paragraph.text().endsWith("。"))
            .map(paragraph -> paragraph.spans().getFirst().start())
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    }

}

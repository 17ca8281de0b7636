package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Paragraph;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;

/** Puts lines and the items of lists together to one text; remembers where they stand. */
final class Writing {

    private final List<String> paragraphs = new ArrayList<>();

    private final List<SourceSpan> spans = new ArrayList<>();

    Writing lines(List<Passage> lines) {
        Paragraph.of(lines).forEach(this::paragraph);
        return this;
    }

    /** What stands under a heading that says no more than that it does. */
    Writing told(Branch heading) {
        spans.add(heading.titleSpan());
        return lines(Chapter.passagesOf(heading));
    }

    /** A heading or an item without its marker, what stands under it, the items below. */
    Writing words(Branch branch, Chapter chapter) {
        return piece(branch.title(), branch, chapter);
    }

    /** An item of a list as a reader sees it, with its marker. */
    Writing item(Branch item, Chapter chapter) {
        if (item.title().text().isEmpty()) {
            return piece(item.line(), item, chapter);
        }
        int first = paragraphs.size();
        words(item, chapter);
        paragraphs.set(first, marker(item) + paragraphs.get(first));
        return this;
    }

    /** What stands under a branch: its lines, then the items below. */
    Writing under(Branch branch, Chapter chapter) {
        lines(Chapter.passagesOf(branch));
        chapter.branchesOf(branch).forEach(inner -> item(inner, chapter));
        return this;
    }

    private Writing piece(Passage head, Branch branch, Chapter chapter) {
        List<Passage> lines = new ArrayList<>(List.of(head));
        lines.addAll(Chapter.passagesOf(branch));
        lines(lines);
        chapter.branchesOf(branch).forEach(inner -> item(inner, chapter));
        return this;
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    String text() {
        return paragraphs.size() == 1 ? paragraphs.getFirst() : String.join("\n", paragraphs);
    }

    List<SourceSpan> spans() {
        return List.copyOf(spans);
    }

    private void paragraph(Paragraph paragraph) {
        paragraphs.add(paragraph.text());
        spans.addAll(paragraph.spans());
    }

    /** With the space the report puts behind it; a dash is the extraction's own. */
    private static String marker(Branch item) {
        if (item.marker().isDash()) {
            return "";
        }
        String written = item.marker().written();
        boolean spaced = item.line().length() > written.length() + item.title().length();
        return spaced ? written + " " : written;
    }

}

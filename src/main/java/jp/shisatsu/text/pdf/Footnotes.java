package jp.shisatsu.text.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the notes at the foot of a page from its text: lines in smaller type below all
 * others, the first of which begins with the mark of a note.
 */
final class Footnotes {

    private static final float SMALLER = 0.93f;

    /** How far down a page they begin, as a part of its height. */
    private static final float FOOT = 0.6f;

    private static final Pattern MARK = Pattern.compile("[\\s　]*(?:[※＊*†]|[（(［\\[]?注|[（(]?[0-9０-９①-⑳]{1,2}[)）\\s　])");

    private Footnotes() {
    }

    /** The same pages with their notes apart from their lines. */
    static List<PdfPage> apart(List<PdfPage> pages) {
        List<Float> sizes = pages.stream()
            .flatMap(page -> page.lines().stream())
            .filter(line -> !line.text().isBlank())
            .map(PageLine::size)
            .sorted()
            .toList();
        return sizes.isEmpty() ? pages : pages.stream().map(page -> apart(page, sizes.get(sizes.size() / 2))).toList();
    }

    private static PdfPage apart(PdfPage page, float usual) {
        List<PageLine> lines = page.lines();
        int first = lines.size();
        while (first > 0 && isSmallAtFoot(lines.get(first - 1), page, usual)) {
            first--;
        }
        while (first < lines.size() && !MARK.matcher(lines.get(first).text()).lookingAt()) {
            first++;
        }
        return first == 0 ? page : new PdfPage(page.number(), page.height(), lines.subList(0, first), page.margins(),
                lines.subList(first, lines.size()));
    }

    private static boolean isSmallAtFoot(PageLine line, PdfPage page, float usual) {
        return line.image().isEmpty() && line.weight() != null && line.size() < SMALLER * usual
                && line.box().top() > FOOT * page.height();
    }

}

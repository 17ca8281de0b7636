package jp.shisatsu.text.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings by their type: a short line alone between others, larger or heavier than
 * most of the text, as more than one is. A title stands out as well, but once.
 */
final class Headlines {

    private static final float LARGER = 1.08f;

    private static final float AS_LARGE = 0.97f;

    private static final int SHORTEST = 3;

    private static final int LONGEST = 40;

    private static final int FEWEST = 2;

    /** Where more lines stand out, their type says something else. */
    private static final int ONE_IN = 4;

    /** A sentence, a question, a comma or a cell. */
    private static final String NO_ENDS = "。、，.？?か";

    private final List<PageLine> lines;

    private final @Nullable Face body;

    /** Type of one size and weight; sizes are told apart by half points. */
    private record Face(int halfPoints, Weight weight) {

        static @Nullable Face of(PageLine line) {
            return line.weight() == null || line.text().isBlank() ? null
                    : new Face(Math.round(2 * line.size()), line.weight());
        }

        boolean standsOutOf(Face body) {
            boolean larger = halfPoints >= LARGER * body.halfPoints && weight.compareTo(body.weight) >= 0;
            return larger || (halfPoints >= AS_LARGE * body.halfPoints && weight.compareTo(body.weight) > 0);
        }

    }

    private Headlines(List<PageLine> lines) {
        this.lines = lines;
        this.body = body(lines);
    }

    /** The headings among the lines of all pages. */
    static Set<PageLine> among(List<PdfPage> pages) {
        return new Headlines(pages.stream().flatMap(page -> page.lines().stream()).toList()).headings();
    }

    private static @Nullable Face body(List<PageLine> lines) {
        Map<Face, Integer> letters = new HashMap<>();
        for (PageLine line : lines) {
            Face face = Face.of(line);
            if (face != null) {
                letters.merge(face, line.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private Set<PageLine> headings() {
        Map<Face, List<PageLine>> headings = IntStream.range(0, lines.size())
            .filter(this::standsOut)
            .mapToObj(lines::get)
            .collect(Collectors.groupingBy(Face::of));
        headings.values().removeIf(like -> like.size() < FEWEST);
        Set<PageLine> all = headings.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return ONE_IN * all.size() > lines.size() ? Set.of() : all;
    }

    private boolean standsOut(int index) {
        Face face = Face.of(lines.get(index));
        String text = lines.get(index).text().strip();
        return face != null && body != null && face.standsOutOf(body) && text.length() >= SHORTEST
                && text.length() <= LONGEST && text.indexOf('\t') < 0
                && NO_ENDS.indexOf(text.charAt(text.length() - 1)) < 0 && !isOf(face, index - 1)
                && !isOf(face, index + 1);
    }

    /** Two lines of it are a title or a heading too long for one. */
    private boolean isOf(Face face, int index) {
        return index >= 0 && index < lines.size() && face.equals(Face.of(lines.get(index)));
    }

}

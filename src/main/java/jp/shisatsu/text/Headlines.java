package jp.shisatsu.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells headings by their type: a short line alone between others, larger or heavier than
 * most of the text, as more than one is. A title stands out as well, but once.
 */
public final class Headlines {

    private static final int SHORTEST = 3;

    private static final int LONGEST = 40;

    private static final int FEWEST = 2;

    /** Where more lines stand out, their type says something else. */
    private static final int ONE_IN = 4;

    /** A sentence, a question or a comma. */
    private static final String NO_ENDS = "。、，.？?か";

    private final List<Line> lines;

    private final @Nullable Typeface body;

    /** A line and its type; null where type says nothing, as in a cell. */
    public record Line(String text, @Nullable Typeface type) {
    }

    private Headlines(List<Line> lines) {
        this.lines = lines;
        this.body = body(lines);
    }

    /** Which of the lines of a file are headings, from 0. */
    public static List<Integer> among(List<Line> lines) {
        return new Headlines(lines).headings();
    }

    /** The type of most letters. */
    private static @Nullable Typeface body(List<Line> lines) {
        Map<Typeface, Integer> letters = new HashMap<>();
        for (Line line : lines) {
            if (line.type() != null) {
                letters.merge(line.type(), line.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    private List<Integer> headings() {
        Map<Typeface, List<Integer>> alike = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Typeface type = lines.get(i).type();
            if (type != null && standsOut(i, type)) {
                alike.computeIfAbsent(type, _ -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> headings = alike.values()
            .stream()
            .filter(some -> some.size() >= FEWEST)
            .flatMap(List::stream)
            .sorted()
            .toList();
        return ONE_IN * headings.size() > lines.size() ? List.of() : headings;
    }

    private boolean standsOut(int index, Typeface type) {
        String text = lines.get(index).text().strip();
        return body != null && type.standsOutOf(body) && text.length() >= SHORTEST && text.length() <= LONGEST
                && text.indexOf('\t') < 0 && NO_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && !isOf(type, index - 1) && !isOf(type, index + 1);
    }

    /** Two lines of it are a title or a heading too long for one. */
    private boolean isOf(Typeface type, int index) {
        return index >= 0 && index < lines.size() && type.equals(lines.get(index).type());
    }

}

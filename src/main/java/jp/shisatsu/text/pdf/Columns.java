package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads rows from top to bottom, and columns of prose one after the other; the columns of
 * a table without rules are read row by row.
 */
final class Columns {

    private static final int FEWEST_ROWS = 3;

    /** How many rows of the other column a photo or a heading may stand beside. */
    private static final int TALLEST = 40;

    /** Shorter lines are cells of a table, in units of the size of the type. */
    private static final float NARROWEST = 8;

    private Columns() {
    }

    static List<PageLine> lines(List<Row> rows) {
        List<PageLine> lines = new ArrayList<>();
        int row = 0;
        while (row < rows.size()) {
            int end = endOfColumns(rows, row, lines);
            if (end == row) {
                lines.add(rows.get(row).line());
                end++;
            }
            row = end;
        }
        return lines;
    }

    /** Reads columns that begin at a row, where some do; where they end. */
    private static int endOfColumns(List<Row> rows, int start, List<PageLine> lines) {
        Optional<Gutter> gutter = Gutter.widestOf(rows.get(start));
        if (gutter.isEmpty()) {
            return start;
        }
        Gutter narrowed = gutter.get();
        int firstOfRight = Integer.MAX_VALUE;
        int end = start;
        while (end < rows.size()) {
            Optional<Gutter> through = narrowed.through(rows.get(end));
            boolean apart = end > start && isApart(rows, start, end);
            if (through.isEmpty() || (apart && !(isProse(rows.subList(start, end), narrowed)
                    && goOnBelow(rows, end, narrowed, firstOfRight)))) {
                break;
            }
            narrowed = through.get();
            firstOfRight = Math.min(firstOfRight, firstOfRight(rows.get(end), narrowed));
            end++;
        }
        end = endOfBoth(rows, start, end, narrowed);
        List<Piece> left = side(rows.subList(start, end), narrowed, true);
        List<Piece> right = side(rows.subList(start, end), narrowed, false);
        if (!areProse(left, right)) {
            return start;
        }
        lines.addAll(lines(Row.of(left)));
        lines.addAll(lines(Row.of(right)));
        return end;
    }

    /**
     * Short lines below the columns look like more of the left one, but are drawn after
     * the right one.
     */
    private static int endOfBoth(List<Row> rows, int start, int end, Gutter gutter) {
        int lastOfRight = side(rows.subList(start, end), gutter, false).stream()
            .mapToInt(Piece::order)
            .max()
            .orElse(Integer.MAX_VALUE);
        int both = end;
        while (both > start + 1 && rows.get(both - 1)
            .pieces()
            .stream()
            .allMatch(piece -> gutter.hasOnLeft(piece) && piece.order() > lastOfRight)) {
            both--;
        }
        return both;
    }

    /** A row farther off than the lines of the columns begins something else. */
    private static boolean isApart(List<Row> rows, int start, int end) {
        float step = rows.get(end).baseline() - rows.get(end - 1).baseline();
        float usual = end - 1 > start ? rows.get(start + 1).baseline() - rows.get(start).baseline()
                : 2 * rows.get(start).size();
        return step > 1.4f * usual;
    }

    private static boolean isProse(List<Row> rows, Gutter gutter) {
        return areProse(side(rows, gutter, true), side(rows, gutter, false));
    }

    private static int firstOfRight(Row row, Gutter gutter) {
        return row.pieces()
            .stream()
            .filter(piece -> !gutter.hasOnLeft(piece))
            .mapToInt(Piece::order)
            .min()
            .orElse(Integer.MAX_VALUE);
    }

    /**
     * A photo or a heading parts rows as well: the left column goes on below, drawn
     * before the right one.
     */
    private static boolean goOnBelow(List<Row> rows, int apart, Gutter gutter, int firstOfRight) {
        Optional<Gutter> through = Optional.of(gutter);
        for (Row row : rows.subList(apart, Math.min(rows.size(), apart + TALLEST))) {
            through = through.get().through(row);
            if (through.isEmpty()) {
                return false;
            }
            if (row.pieces().stream().anyMatch(piece -> gutter.hasOnLeft(piece) && piece.order() < firstOfRight)) {
                return true;
            }
        }
        return false;
    }

    private static List<Piece> side(List<Row> rows, Gutter gutter, boolean left) {
        return rows.stream()
            .flatMap(row -> row.pieces().stream())
            .filter(piece -> gutter.hasOnLeft(piece) == left)
            .toList();
    }

    /**
     * Prose fills its lines, and is drawn one column after the other; cells of a table do
     * neither.
     */
    private static boolean areProse(List<Piece> left, List<Piece> right) {
        double full = Math.min(full(left), full(right));
        return full >= 0.7 || (full >= 0.4 && changes(left, right) == 1);
    }

    /** How many of the lines reach the right edge, the last ones of paragraphs aside. */
    private static double full(List<Piece> side) {
        List<Row> rows = Row.of(side);
        float edge = Box.around(side.stream().map(Piece::box).toList()).right();
        boolean wide = rows.stream().anyMatch(row -> row.box().width() > NARROWEST * row.size());
        long full = rows.stream().filter(row -> row.box().right() > edge - 1.6f * row.size()).count();
        long ended = rows.stream()
            .filter(row -> row.box().right() <= edge - 1.6f * row.size() && row.line().text().endsWith("。"))
            .count();
        return wide && full > 1 && rows.size() >= FEWEST_ROWS ? full / (double) (rows.size() - ended) : 0;
    }

    /** How often drawing went from one side to the other. */
    private static int changes(List<Piece> left, List<Piece> right) {
        List<Piece> drawn = new ArrayList<>(left);
        drawn.addAll(right);
        drawn.sort(Comparator.comparingInt(Piece::order));
        int changes = 0;
        for (int i = 1; i < drawn.size(); i++) {
            changes += left.contains(drawn.get(i)) == left.contains(drawn.get(i - 1)) ? 0 : 1;
        }
        return changes;
    }

}

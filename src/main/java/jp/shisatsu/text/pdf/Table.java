package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisatsu.text.ComparedSites;

/** A ruled table: the cells of each of its rows, from left to right. */
record Table(Box box, List<List<Box>> rows) {

    /**
     * A row of short cells is one line; where a cell holds more, its cells follow each
     * other, unless each column is of another site.
     */
    List<PageLine> lines(List<Piece> pieces) {
        List<PageLine> lines = new ArrayList<>();
        boolean compares = false;
        for (List<Box> row : rows) {
            List<Cell> cells = row.stream().map(cell -> Cell.of(cell, pieces)).toList();
            compares |= ComparedSites.head(cells.stream().map(cell -> cell.line(0)).toList());
            lines.addAll(lines(cells, compares));
        }
        return lines;
    }

    private static List<PageLine> lines(List<Cell> cells, boolean compares) {
        int longest = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        return longest > 1 && !compares
                ? cells.stream().flatMap(cell -> cell.lines().stream()).map(PageLine::inCell).toList()
                : IntStream.range(0, longest).mapToObj(line -> abreast(cells, line)).toList();
    }

    /** What stands on one line of all cells. */
    private static PageLine abreast(List<Cell> cells, int line) {
        String text = String.join("\t", cells.stream().map(cell -> cell.line(line)).toList());
        Box box = Box.around(cells.stream().map(Cell::box).toList());
        Optional<PageLine> first = cells.stream().flatMap(cell -> cell.lines().stream()).findFirst();
        return PageLine.of(text.stripTrailing(), box, first.map(PageLine::size).orElse(0f));
    }

    boolean holds(Piece piece) {
        return box.holdsCentreOf(piece.box())
                && rows.stream().flatMap(List::stream).anyMatch(cell -> cell.holdsCentreOf(piece.box()));
    }

}

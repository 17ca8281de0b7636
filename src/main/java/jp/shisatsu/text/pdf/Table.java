package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ruled table: the cells of each of its rows, from left to right. */
record Table(Box box, List<List<Box>> rows) {

    /**
     * A row of short cells is one line; where a cell holds more, its cells follow each
     * other.
     */
    List<PageLine> lines(List<Piece> pieces) {
        List<PageLine> lines = new ArrayList<>();
        for (List<Box> row : rows) {
            lines.addAll(line(row.stream().map(cell -> Cell.of(cell, pieces)).toList()));
        }
        return lines;
    }

    private static List<PageLine> line(List<Cell> cells) {
        if (cells.stream().allMatch(Cell::isEmpty)) {
            return List.of();
        }
        if (cells.stream().anyMatch(Cell::isLong)) {
            return cells.stream().flatMap(cell -> cell.lines().stream()).map(PageLine::inCell).toList();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.append(i > 0 ? "\t" : "")
                .append(cells.get(i).lines().stream().findFirst().map(PageLine::text).orElse(""));
        }
        Box box = Box.around(cells.stream().map(Cell::box).toList());
        Optional<PageLine> first = cells.stream().flatMap(cell -> cell.lines().stream()).findFirst();
        return List.of(PageLine.of(text.toString().stripTrailing(), box, first.map(PageLine::size).orElse(0f)));
    }

    boolean holds(Piece piece) {
        return box.holdsCentreOf(piece.box())
                && rows.stream().flatMap(List::stream).anyMatch(cell -> cell.holdsCentreOf(piece.box()));
    }

}

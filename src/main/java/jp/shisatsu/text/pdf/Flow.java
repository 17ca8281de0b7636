package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** Reads pieces that stand in one area, a page or a cell: columns are told from lines. */
final class Flow {

    private Flow() {
    }

    static List<PageLine> lines(List<Piece> pieces) {
        List<PageLine> lines = new ArrayList<>();
        List<Piece> upright = new ArrayList<>();
        List<Piece> level = new ArrayList<>(pieces);
        level.removeIf(piece -> piece.vertical() && upright.add(piece));
        if (upright.isEmpty()) {
            return Columns.lines(Row.of(level));
        }
        float top = Box.around(upright.stream().map(Piece::box).toList()).top();
        lines.addAll(Columns.lines(Row.of(level.stream().filter(piece -> piece.baseline() <= top).toList())));
        lines.addAll(VerticalBlock.lines(upright));
        lines.addAll(Columns.lines(Row.of(level.stream().filter(piece -> piece.baseline() > top).toList())));
        return lines;
    }

}

package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.text.Weight;

/** Pieces that stand abreast make a row, read from left to right. */
record Row(List<Piece> pieces) {

    private static final float SAME_LINE = 0.5f;

    /** How far up the mark of a note stands, in sizes of the text it stands in. */
    private static final float RAISED = 0.65f;

    private static final float SMALLER = 0.8f;

    Row {
        pieces = pieces.stream().sorted(Comparator.comparingDouble(piece -> piece.box().left())).toList();
    }

    /** The rows of some pieces, from top to bottom. */
    static List<Row> of(List<Piece> pieces) {
        List<Row> rows = new ArrayList<>();
        List<Piece> row = new ArrayList<>();
        for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble(Piece::baseline)).toList()) {
            if (!row.isEmpty() && !isLevel(row, piece)) {
                rows.add(new Row(row));
                row.clear();
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row));
        }
        return rows;
    }

    /** The largest type of a row says how far its characters may be off the line. */
    private static boolean isLevel(List<Piece> row, Piece piece) {
        double ofRow = row.stream().mapToDouble(Piece::size).max().orElse(0);
        boolean raised = ofRow < SMALLER * piece.size();
        return piece.baseline() - row.getFirst().baseline() < (raised ? RAISED : SAME_LINE)
                * Math.max(piece.size(), ofRow);
    }

    PageLine line() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                text.append(between(pieces.get(i - 1), pieces.get(i)));
            }
            text.append(pieces.get(i).text());
        }
        return new PageLine(text.toString(), box(), size(), weight(), Optional.empty());
    }

    private static String between(Piece left, Piece right) {
        float gap = (right.box().left() - left.box().right()) / Math.max(left.size(), right.size());
        if (gap > Spacing.COLUMN) {
            return "\t";
        }
        return gap > Spacing.JAPANESE_SPACE ? "　" : "";
    }

    Box box() {
        return Box.around(pieces.stream().map(Piece::box).toList());
    }

    float baseline() {
        return pieces.getFirst().baseline();
    }

    private Weight weight() {
        return pieces.stream().map(Piece::weight).min(Comparator.naturalOrder()).orElse(Weight.LIGHT);
    }

    float size() {
        return (float) pieces.stream().mapToDouble(Piece::size).max().orElse(0);
    }

}

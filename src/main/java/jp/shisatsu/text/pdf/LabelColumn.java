package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rows of a form that draws a box around each label alone, or shades it: what
 * stands beside a box is the value of its label.
 */
final class LabelColumn {

    private static final int FEWEST = 3;

    private static final float SLACK = 2.5f;

    /** As a part of the page's width. */
    private static final float WIDEST = 0.35f;

    private static final int LONGEST_LABEL = 24;

    private final Sheet sheet;

    private final List<Piece> pieces;

    private LabelColumn(Sheet sheet, List<Piece> pieces) {
        this.sheet = sheet;
        this.pieces = pieces;
    }

    /** The forms among boxes that are no part of a table. */
    static List<Table> in(List<Box> boxes, Sheet sheet, List<Piece> pieces) {
        LabelColumn labels = new LabelColumn(sheet, pieces);
        List<Box> left = new ArrayList<>(
                boxes.stream().filter(labels::isLabel).sorted(Comparator.comparingDouble(Box::top)).toList());
        List<Table> forms = new ArrayList<>();
        while (!left.isEmpty()) {
            Box first = left.removeFirst();
            List<Box> column = new ArrayList<>(List.of(first));
            left.removeIf(box -> isBelow(box, first) && column.add(box));
            labels.form(column).ifPresent(forms::add);
        }
        return forms;
    }

    private static boolean isBelow(Box box, Box first) {
        return Math.abs(box.left() - first.left()) < SLACK && Math.abs(box.right() - first.right()) < SLACK;
    }

    private boolean isLabel(Box box) {
        String text = String.join("",
                pieces.stream().filter(piece -> box.holdsCentreOf(piece.box())).map(Piece::text).toList());
        return box.width() < WIDEST * sheet.width && !text.isBlank() && text.length() <= LONGEST_LABEL
                && pieces.stream().anyMatch(piece -> beside(box).holdsCentreOf(piece.box()));
    }

    private Box beside(Box label) {
        return new Box(label.right(), label.top(), sheet.width, label.bottom());
    }

    private Optional<Table> form(List<Box> column) {
        if (column.size() < FEWEST) {
            return Optional.empty();
        }
        List<List<Box>> rows = column.stream().map(label -> List.of(label, beside(label))).toList();
        return Optional.of(new Table(Box.around(rows.stream().flatMap(List::stream).toList()), rows));
    }

}

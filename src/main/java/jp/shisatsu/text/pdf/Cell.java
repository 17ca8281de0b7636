package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a cell of a table says: lines that were broken at its edge are one. */
record Cell(Box box, List<PageLine> lines) {

    private static final float AT_EDGE = 1.9f;

    private static final Pattern BEGINS_ITEM = Pattern.compile("[\\s　・●○◎■□◆◇※（(0-9０-９①-⑳].*", Pattern.DOTALL);

    static Cell of(Box box, List<Piece> pieces) {
        List<PageLine> lines = new ArrayList<>();
        for (PageLine next : Flow.lines(pieces.stream().filter(piece -> box.holdsCentreOf(piece.box())).toList())) {
            if (!lines.isEmpty() && goesOn(lines.getLast(), next, box)) {
                PageLine last = lines.removeLast();
                lines.add(PageLine.of(last.text() + next.text(), next.box(), next.size()));
            }
            else {
                lines.add(next);
            }
        }
        return new Cell(box, lines);
    }

    private static boolean goesOn(PageLine last, PageLine next, Box cell) {
        boolean full = cell.right() - last.box().right() < AT_EDGE * last.size();
        return full && !(last.text().endsWith("。") && BEGINS_ITEM.matcher(next.text()).matches());
    }

    /** One of its lines, from 0; empty where there are fewer. */
    String line(int number) {
        return number < lines.size() ? lines.get(number).text() : "";
    }

}

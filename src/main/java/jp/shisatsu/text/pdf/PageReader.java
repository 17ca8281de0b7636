package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Puts what is drawn on a page into reading order: its lines, tables and captions. */
final class PageReader {

    private PageReader() {
    }

    static List<PageLine> lines(Sheet sheet) {
        List<Piece> pieces = Pieces.of(sheet);
        List<PageLine> captions = Captions.of(sheet, pieces);
        List<Piece> rest = new ArrayList<>(pieces);
        rest.removeIf(piece -> Captions.hold(captions, piece));
        List<PageLine> lines = new ArrayList<>();
        for (Table table : tables(sheet, pieces)) {
            lines.addAll(Flow.lines(taken(rest, piece -> piece.baseline() < table.box().top())));
            lines.addAll(table.lines(taken(rest, table::holds)));
        }
        lines.addAll(Flow.lines(rest));
        captions.forEach(caption -> insert(caption, lines));
        return lines;
    }

    private static List<Table> tables(Sheet sheet, List<Piece> pieces) {
        return sheet.rules.isEmpty() ? List.of()
                : Tables.of(sheet, pieces)
                    .stream()
                    .sorted(Comparator.comparingDouble(table -> table.box().top()))
                    .toList();
    }

    private static List<Piece> taken(List<Piece> rest, Predicate<Piece> wanted) {
        List<Piece> taken = rest.stream().filter(wanted).toList();
        rest.removeIf(wanted);
        return taken;
    }

    /**
     * A caption goes before the first line that begins under it, behind those over it in
     * its own column.
     */
    private static void insert(PageLine caption, List<PageLine> lines) {
        int at = lines.size();
        while (at > 0 && (isUnder(lines.get(at - 1), caption) || lines.get(at - 1).box().besides(caption.box()) <= 0)) {
            at--;
        }
        while (at < lines.size() && !isUnder(lines.get(at), caption)) {
            at++;
        }
        lines.add(at, caption);
    }

    private static boolean isUnder(PageLine line, PageLine caption) {
        return line.box().centre() > caption.box().centre();
    }

}

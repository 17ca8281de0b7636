package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that run from top to bottom, side by side, read from right to left; tiers of such
 * lines are read one after the other.
 */
final class VerticalBlock {

    private VerticalBlock() {
    }

    static List<PageLine> lines(List<Piece> pieces) {
        List<List<Piece>> tiers = new ArrayList<>();
        for (Piece piece : pieces.stream().sorted(Comparator.comparingDouble(piece -> piece.box().top())).toList()) {
            tiers.stream()
                .filter(tier -> tier.stream().anyMatch(other -> other.box().abreast(piece.box()) > 0.5f))
                .findFirst()
                .orElseGet(() -> {
                    tiers.add(new ArrayList<>());
                    return tiers.getLast();
                })
                .add(piece);
        }
        return tiers.stream().flatMap(tier -> columns(tier).stream()).toList();
    }

    private static List<PageLine> columns(List<Piece> tier) {
        List<PageLine> lines = new ArrayList<>();
        for (Piece piece : tier.stream()
            .sorted(Comparator.comparingDouble((Piece piece) -> -piece.box().middle())
                .thenComparingDouble(piece -> piece.box().top()))
            .toList()) {
            PageLine last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && Math.abs(last.box().middle() - piece.box().middle()) < 0.5f * piece.size()) {
                lines.set(lines.size() - 1, PageLine.of(last.text() + between(last, piece) + piece.text(),
                        last.box().with(piece.box()), piece.size()));
            }
            else {
                lines.add(PageLine.of(piece.text(), piece.box(), piece.size()));
            }
        }
        return lines;
    }

    private static String between(PageLine last, Piece next) {
        return next.box().top() - last.box().bottom() > Spacing.JAPANESE_SPACE * next.size() ? "　" : "";
    }

}

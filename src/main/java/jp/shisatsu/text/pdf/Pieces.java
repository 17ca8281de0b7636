package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.text.Weight;

/** Puts the characters of a page together as far as one line goes without a break. */
final class Pieces {

    private final List<Rule> uprights;

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Sheet sheet) {
        this.uprights = sheet.rules.stream().filter(Rule::upright).toList();
    }

    static List<Piece> of(Sheet sheet) {
        Pieces pieces = new Pieces(sheet);
        pieces.readAll(sheet.glyphs);
        return pieces.pieces;
    }

    private void readAll(List<Glyph> glyphs) {
        Run run = null;
        for (Glyph glyph : glyphs) {
            if (run == null || !run.take(glyph, uprights)) {
                if (run != null) {
                    finish(run);
                }
                run = new Run(glyph);
            }
        }
        if (run != null) {
            finish(run);
        }
    }

    private void finish(Run run) {
        if (run.isVertical() && run.glyphs().size() > 1) {
            StringBuilder text = new StringBuilder();
            run.glyphs().forEach(glyph -> text.append(glyph.text()));
            add(run.glyphs(), text.toString(), true);
            return;
        }
        for (List<Glyph> part : Spacing.parts(run.glyphs())) {
            add(part, Spacing.text(part), false);
        }
    }

    private void add(List<Glyph> glyphs, String text, boolean vertical) {
        if (text.isBlank()) {
            return;
        }
        Box box = glyphs.getFirst().box();
        float size = 0;
        Weight weight = Weight.BOLD;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                box = box.with(glyph.box());
                size = Math.max(size, glyph.size());
                weight = weight.compareTo(glyph.weight()) < 0 ? weight : glyph.weight();
            }
        }
        Piece piece = new Piece(text, box, glyphs.getFirst().y(), size, weight, vertical, pieces.size());
        if (!repeats(piece)) {
            pieces.add(piece);
        }
    }

    /** A line drawn twice to look bold follows itself at once. */
    private boolean repeats(Piece piece) {
        if (pieces.isEmpty()) {
            return false;
        }
        Piece last = pieces.getLast();
        return last.text().equals(piece.text())
                && Math.abs(last.box().left() - piece.box().left()) < 0.15f * piece.size()
                && Math.abs(last.baseline() - piece.baseline()) < 0.15f * piece.size();
    }

}

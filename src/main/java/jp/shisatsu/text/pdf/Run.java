package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** Characters drawn one after the other along one line, whichever way it goes. */
final class Run {

    /** Wider than the letter-spacing of any heading. */
    private static final float WIDEST_GAP = 4;

    private final List<Glyph> glyphs = new ArrayList<>();

    private boolean vertical;

    Run(Glyph first) {
        glyphs.add(first);
        vertical = first.sideways();
    }

    /** Takes the next character, unless it belongs elsewhere. */
    boolean take(Glyph next, List<Rule> rules) {
        Glyph last = glyphs.getLast();
        if (isDrawnAgain(next)) {
            return true;
        }
        if (isBesides(last, next) && !isParted(last, next, rules)) {
            return glyphs.add(next);
        }
        if (isBelow(last, next)) {
            vertical = true;
            return glyphs.add(next);
        }
        return false;
    }

    /** Bold type is made by some programs by drawing everything twice. */
    private boolean isDrawnAgain(Glyph next) {
        Glyph last = glyphs.getLast();
        return Math.abs(last.x() - next.x()) < 0.1f * next.size() && Math.abs(last.y() - next.y()) < 0.1f * next.size()
                && last.text().equals(next.text()) && !next.isBlank();
    }

    private boolean isBesides(Glyph last, Glyph next) {
        float size = Math.max(last.size(), next.size());
        float gap = next.x() - last.end();
        return (!vertical || glyphs.size() == 1) && !last.sideways() && !next.sideways()
                && Math.abs(next.y() - last.y()) < 0.4f * size && gap > -0.6f * size && gap < WIDEST_GAP * size
                && next.x() > last.x() - 0.1f * size;
    }

    private static boolean isParted(Glyph last, Glyph next, List<Rule> rules) {
        float y = next.y() - next.size() * 0.3f;
        return next.x() - last.end() > 0.15f * next.size()
                && rules.stream().anyMatch(rule -> rule.parts(last.middle(), next.middle(), y));
    }

    /** Characters of a column touch each other; its second one tells that it is one. */
    private boolean isBelow(Glyph last, Glyph next) {
        boolean turned = vertical || (glyphs.size() == 1 && last.isJapanese() && next.isJapanese());
        float size = Math.max(last.size(), next.size());
        float gap = next.top() - last.top() - last.advance();
        return turned && Math.abs(axis(next) - axis(last)) < 0.45f * size && gap > -0.6f * size
                && gap < (vertical ? 1.6f : 0.35f) * size && next.top() > last.top();
    }

    private static float axis(Glyph glyph) {
        return glyph.sideways() ? glyph.x() + 0.3f * glyph.size() : glyph.middle();
    }

    boolean isVertical() {
        return vertical;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

}

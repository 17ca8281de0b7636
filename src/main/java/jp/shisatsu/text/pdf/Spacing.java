package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells what the gaps between the characters of a line mean: nothing, where all are
 * alike, as in a letter-spaced heading; a space between words; or the next column of a
 * table.
 */
final class Spacing {

    /** In units of the size of the type. */
    static final float COLUMN = 1.7f;

    static final float JAPANESE_SPACE = 0.6f;

    /** Wider than the quarter that is set between the two scripts anyway. */
    private static final float MIXED_SPACE = 0.3f;

    /** The narrowest of spaces between words. */
    private static final float LATIN_SPACE = 0.18f;

    private static final float LETTER_SPACE = 0.12f;

    private Spacing() {
    }

    /** The line in parts that stand in columns of their own. */
    static List<List<Glyph>> parts(List<Glyph> line) {
        if (isLetterSpaced(line)) {
            return List.of(line);
        }
        List<List<Glyph>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < line.size(); i++) {
            if (gap(line.get(i - 1), line.get(i)) > COLUMN) {
                parts.add(line.subList(start, i));
                start = i;
            }
        }
        parts.add(line.subList(start, line.size()));
        return parts;
    }

    /** What a part says, with the spaces that are seen but not written. */
    static String text(List<Glyph> part) {
        boolean letterSpaced = isLetterSpaced(part);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.size(); i++) {
            if (!letterSpaced && i > 0) {
                text.append(between(part.get(i - 1), part.get(i)));
            }
            text.append(part.get(i).text());
        }
        return text.toString();
    }

    private static String between(Glyph last, Glyph next) {
        float gap = gap(last, next);
        if (gap <= LATIN_SPACE || last.isBlank() || next.isBlank()) {
            return "";
        }
        if (last.isJapanese() && next.isJapanese()) {
            return gap > JAPANESE_SPACE ? "　" : "";
        }
        boolean mixed = last.isJapanese() || next.isJapanese();
        return gap > (mixed ? MIXED_SPACE : LATIN_SPACE) ? " " : "";
    }

    private static boolean isLetterSpaced(List<Glyph> line) {
        if (line.size() < 3) {
            return false;
        }
        float narrowest = Float.MAX_VALUE;
        float widest = 0;
        for (int i = 1; i < line.size(); i++) {
            float gap = gap(line.get(i - 1), line.get(i));
            if (gap <= LETTER_SPACE) {
                return false;
            }
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        return widest < narrowest * 1.4f + 0.1f;
    }

    private static float gap(Glyph last, Glyph next) {
        return (next.x() - last.end()) / Math.max(last.size(), next.size());
    }

}

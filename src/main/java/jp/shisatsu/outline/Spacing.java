package jp.shisatsu.outline;

/**
 * Closes the gaps extraction tore into a line: letter-spaced runs (E S C A P, A P U F -
 * 9) and the spaces between Latin and Japanese letters (ソウルAI ハブ). Spaces between Latin
 * words, and between Japanese words, were typed by a human and stay. A view: the source
 * keeps its characters.
 */
public final class Spacing {

    /** No extraction makes a full-width space. */
    private static final char TYPED_SPACE = '\u3000';

    private final String written;

    private final StringBuilder closed;

    private Spacing(String written) {
        this.written = written;
        this.closed = new StringBuilder(written.length());
    }

    /** A line as a reader should see it. */
    public static String closed(String written) {
        String line = written.strip();
        return hasGap(line) ? new Spacing(line).close() : line;
    }

    /** Most lines have none, and are as they should be seen. */
    private static boolean hasGap(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Glyph.isSpace(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private String close() {
        int at = 0;
        while (at < written.length()) {
            int run = LetterRun.end(written, at);
            at = run > at ? letters(at, run) : glyph(at);
        }
        return closed.toString();
    }

    private int letters(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Glyph.isSpace(written.charAt(i))) {
                closed.append(written.charAt(i));
            }
        }
        return to;
    }

    private int glyph(int at) {
        if (!Glyph.isSpace(written.charAt(at))) {
            closed.append(written.charAt(at));
            return at + 1;
        }
        int end = LetterRun.afterSpaces(written, at);
        boolean inside = !closed.isEmpty() && end < written.length();
        if (inside && written.substring(at, end).indexOf(TYPED_SPACE) >= 0) {
            written.substring(at, end).chars().filter(space -> space == TYPED_SPACE).forEach(closed::appendCodePoint);
        }
        else if (inside && (end - at > 1 || stays(closed.charAt(closed.length() - 1), written.charAt(end)))) {
            closed.append(' ');
        }
        return end;
    }

    private static boolean stays(char before, char after) {
        if (Glyph.opens(before) || Glyph.closes(after) || Glyph.isWideSign(before) || Glyph.isWideSign(after)) {
            return false;
        }
        return Glyph.isJapanese(before) ? !Glyph.isWestern(after)
                : !Glyph.isWestern(before) || !Glyph.isJapanese(after);
    }

}

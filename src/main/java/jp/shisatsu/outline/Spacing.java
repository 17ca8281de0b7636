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
        return gap(line, 0) < line.length() ? new Spacing(line).close() : line;
    }

    /**
     * Where the next gap begins; most lines have none, and are as they should be seen.
     */
    private static int gap(String line, int from) {
        int at = from;
        while (at < line.length() && !Glyph.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private String close() {
        int at = 0;
        while (at < written.length()) {
            at = untilGap(at);
            int run = LetterRun.end(written, at);
            at = run > at ? letters(at, run) : glyph(at);
        }
        return closed.toString();
    }

    /**
     * Up to the last letter before a gap nothing is closed: a run begins there, if any.
     */
    private int untilGap(int from) {
        int last = gap(written, from) - 1;
        if (last <= from) {
            return from;
        }
        closed.append(written, from, last);
        return last;
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

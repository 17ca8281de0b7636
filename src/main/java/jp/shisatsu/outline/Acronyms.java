package jp.shisatsu.outline;

import java.util.Set;

/** Reads acronyms, letter-spaced or not: ESCAP, E S C A P, A P U F - 9. */
final class Acronyms {

    private static final int LONGEST = 40;

    /** Most lines hold none. */
    private static final Telltale CAPITAL = new Telltale(Telltale.CAPITALS + "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ");

    private Acronyms() {
    }

    /** The acronym some words begin with, closed; empty if they begin with none. */
    static String at(String words) {
        return words.isEmpty() ? "" : closed(words, 0, end(words, 0));
    }

    /** Adds the acronyms inside a line; the one at its head may hide a mark. */
    static void within(Passage words, Set<String> found) {
        if (!CAPITAL.isIn(words)) {
            return;
        }
        String line = words.written();
        int at = line.isEmpty() ? 0 : Math.max(1, end(line, 0));
        while (at < line.length()) {
            int end = Glyph.isCapital(line.charAt(at)) ? end(line, at) : at;
            if (end > at + 1) {
                found.add(closed(line, at, end));
            }
            at = Math.max(at + 1, end);
        }
    }

    private static int end(String line, int start) {
        int run = LetterRun.end(line, start);
        if (run > start) {
            return run;
        }
        int at = start;
        while (at < line.length() && Glyph.isCapital(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String closed(String line, int start, int end) {
        return Spacing.closed(line.substring(start, Math.min(end, start + LONGEST)));
    }

}

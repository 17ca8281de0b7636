package jp.shisatsu.outline;

/**
 * Finds a run of letters each standing alone (E S C A P, H P C / G P U, T I C A D 9): it
 * begins with a capital letter, and a hyphen or slash may join its parts.
 */
final class LetterRun {

    private LetterRun() {
    }

    /** Where the run that begins at an offset ends; the offset itself if none does. */
    static int end(String line, int start) {
        if (!Glyph.isCapital(line.charAt(start)) || !standsAlone(line, start)) {
            return start;
        }
        int end = start;
        for (int next = following(line, start); next > end; next = following(line, next)) {
            end = next;
        }
        return end > start ? end + 1 : start;
    }

    /** The next letter of the run after the one at an offset; the offset if none. */
    private static int following(String line, int at) {
        int next = afterSpaces(line, at + 1);
        if (next == at + 1) {
            return at;
        }
        if (next < line.length() && "-－/／&＆".indexOf(line.charAt(next)) >= 0) {
            next = afterSpaces(line, next + 1);
        }
        return next < line.length() && Glyph.isLatinOrDigit(line.charAt(next)) && standsAlone(line, next) ? next : at;
    }

    static int afterSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && Glyph.isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean standsAlone(String line, int at) {
        return (at == 0 || !Glyph.isLatinOrDigit(line.charAt(at - 1)))
                && (at + 1 == line.length() || !Glyph.isLatinOrDigit(line.charAt(at + 1)));
    }

}

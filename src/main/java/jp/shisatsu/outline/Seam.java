package jp.shisatsu.outline;

/**
 * Where two pieces of a line meet: English words need their space back, an acronym cut in
 * two (NE, ASPEC) or Japanese does not.
 */
final class Seam {

    private Seam() {
    }

    static boolean needsSpace(String before, String after) {
        int start = before.length();
        while (start > 0 && isWordCharacter(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < after.length() && isWordCharacter(after.charAt(end))) {
            end++;
        }
        return start < before.length() && end > 0 && Glyph.isLatin(after.charAt(0))
                && !(isAcronym(before, start, before.length()) && isAcronym(after, 0, end));
    }

    private static boolean isWordCharacter(char glyph) {
        return Glyph.isLatinOrDigit(glyph) || ".,;-'’&".indexOf(glyph) >= 0;
    }

    private static boolean isAcronym(String words, int start, int end) {
        return words.substring(start, end).chars().noneMatch(glyph -> glyph >= 'a' && glyph <= 'z');
    }

}

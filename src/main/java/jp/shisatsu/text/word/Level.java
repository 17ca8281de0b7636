package jp.shisatsu.text.word;

/**
 * A level of a list: where it starts, how its numbers are written, what stands around
 * them (%1 for the number of the first level), and what follows.
 */
record Level(int start, String format, String pattern, String suffix, boolean legal, int restartsAfter) {

    /** What Word takes where a document says nothing. */
    static final Level PLAIN = new Level(1, "decimal", "", "tab", false, -1);

    Level startingAt(int start) {
        return new Level(start, format, pattern, suffix, legal, restartsAfter);
    }

    /** What stands between the number and the words: on paper, a tab is a gap. */
    String gap() {
        return switch (suffix) {
            case "nothing" -> "";
            case "space" -> " ";
            default -> "　";
        };
    }

}

package jp.shisatsu.text;

import java.util.Map;
import java.util.Optional;

/**
 * The signs of the fonts Wingdings and Symbol with which Word marks the items of lists.
 */
public final class Wingdings {

    /** By the code Word knows them by, and writes into a PDF. */
    private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry('\uF06C', "●"),
            Map.entry('\uF06E', "■"), Map.entry('\uF06F', "□"), Map.entry('\uF071', "❑"), Map.entry('\uF075', "◆"),
            Map.entry('\uF076', "❖"), Map.entry('\uF09F', "・"), Map.entry('\uF0A7', "■"), Map.entry('\uF0A8', "□"),
            Map.entry('\uF0B7', "・"), Map.entry('\uF0D8', "➢"), Map.entry('\uF0E0', "→"), Map.entry('\uF0E8', "➔"),
            Map.entry('\uF0FC', "✓"), Map.entry('\uF0FE', "☑"));

    /** Where the fonts keep what other programs write as a letter of Europe. */
    private static final char FIRST = '\uF000';

    private static final char LAST_LETTER = '\u00FF';

    private Wingdings() {
    }

    /** The sign of a code, private or a letter's; empty where it is none of them. */
    public static Optional<String> sign(char code) {
        return Optional.ofNullable(SIGNS.get(code <= LAST_LETTER ? (char) (FIRST + code) : code));
    }

}

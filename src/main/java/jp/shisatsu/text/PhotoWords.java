package jp.shisatsu.text;

import java.util.regex.Pattern;

/** Tells the words that stand by a photo from others by how they begin and end. */
public final class PhotoWords {

    private static final int LONGEST = 80;

    /** ▲会議室にて, 写真２ 広場の前で */
    private static final Pattern MARKED = Pattern.compile("[▲△▼▽↑↓←→◀▶]|[【＜<（(]?写真[0-9０-９①-⑳]");

    private PhotoWords() {
    }

    /** Whether some words, short enough, are marked as a caption or stand in brackets. */
    public static boolean areCaption(String words) {
        return words.length() <= LONGEST && (areMarked(words) || (openBracket(words) && closeBracket(words)));
    }

    /** Whether they point at what they are about. */
    public static boolean areMarked(String words) {
        return MARKED.matcher(words.strip()).lookingAt();
    }

    public static boolean openBracket(String words) {
        return words.strip().startsWith("（") || words.strip().startsWith("(");
    }

    public static boolean closeBracket(String words) {
        return words.strip().endsWith("）") || words.strip().endsWith(")");
    }

}

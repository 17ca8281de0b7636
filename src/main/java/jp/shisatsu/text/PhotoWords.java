package jp.shisatsu.text;

import java.util.regex.Pattern;

/** Tells the words that stand by a photo from others by how they begin and end. */
public final class PhotoWords {

    /** What is longer is text. */
    private static final int LONGEST = 80;

    /** ▲会議室にて, 写真２ 広場の前で */
    private static final Pattern MARKED = Pattern.compile("[▲△▼▽↑↓←→◀▶]|[【＜<（(]?写真[0-9０-９①-⑳]");

    /** The marks that point at a photo above. */
    private static final Pattern POINTING_UP = Pattern.compile("[▲△↑]|[【＜<（(]?写真[0-9０-９①-⑳]");

    /** （２）課題と展望（今後の計画） ends in brackets as well. */
    private static final Pattern NUMBERED = Pattern.compile("[（(]?[0-9０-９一二三四五六七八九十①-⑳Ⅰ-Ⅻ]{1,3}[)）.．、 　]");

    private PhotoWords() {
    }

    /** Whether some words are no longer than a caption is, in UTF-16 units. */
    public static boolean areShort(String words) {
        return words.length() <= LONGEST;
    }

    /** Whether some words, short enough, are marked as a caption or stand in brackets. */
    public static boolean areCaption(String words) {
        return areShort(words) && (areMarked(words) || areInBrackets(words));
    }

    /** Whether they are the caption of a photo above them, and no heading. */
    public static boolean areCaptionBelow(String words) {
        return areShort(words) && (POINTING_UP.matcher(words.strip()).lookingAt() || areInBrackets(words));
    }

    /** Whether they point at what they are about. */
    public static boolean areMarked(String words) {
        return MARKED.matcher(words.strip()).lookingAt();
    }

    /** Whether they begin with a number, as a heading may. */
    public static boolean areNumbered(String words) {
        return NUMBERED.matcher(words.strip()).lookingAt();
    }

    private static boolean areInBrackets(String words) {
        return beginInBrackets(words) && endInBrackets(words) && !areNumbered(words);
    }

    /** Whether a bracket opens before the first of them. */
    public static boolean beginInBrackets(String words) {
        return words.strip().startsWith("（") || words.strip().startsWith("(");
    }

    /** Whether a bracket closes behind the last of them. */
    public static boolean endInBrackets(String words) {
        return words.strip().endsWith("）") || words.strip().endsWith(")");
    }

}

package jp.shisatsu.outline;

import java.util.regex.Pattern;

/** A line that says what a photo shows, by its words or as it stands by a picture. */
public record Caption(Passage line, boolean pictured) implements Item {

    /** 写真１ …, 【写真１】…, （写真：…）, 写真上：… */
    static final String NAME = "[(（【［\\[〔<＜]?(?:写\\h*真|画\\h*像(?=[)）】］\\]〕>＞：:]))\\h*(?:[0-9０-９①-⑳一二三四五六七八九十]{1,2}|[上下左右]|その[0-9０-９])?"
            + "(?:[)）】］\\]〕>＞：:．.]\\h*|\\h+)";

    /** The brackets it may stand in, or the arrow that points at its photo. */
    private static final Pattern AROUND = Pattern.compile(
            "^!\\[([^\\]]*)\\](?:\\(.*|$)|^(?:[▲△▼▽↑↓←→◀◁]|📷)\\h*+(.+)|^" + NAME + "([^（(【［\\[〔<＜]+?)[)）】］\\]〕>＞]$|^"
                    + NAME + "(.+)|^[（(≪〔［\\[【]([^（()）≪≫〔〕［］【】]*)[)）≫〕］\\]】]$|^([^（(]+)[（(]写真[)）]$");

    /** What it says, without what marks it as a caption. */
    public String text() {
        return withoutMark(line.written());
    }

    /** Whether it may as well be a remark. */
    public boolean isInBrackets() {
        return line.written().startsWith("(") || line.written().startsWith("（");
    }

    /** Words that stand by a picture, without what marks them as its caption. */
    public static String withoutMark(String written) {
        return Spacing.closed(AROUND.matcher(written).replaceFirst("$1$2$3$4$5$6"));
    }

}

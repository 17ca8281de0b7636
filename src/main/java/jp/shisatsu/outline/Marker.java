package jp.shisatsu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What numbers or marks a line: as written, its style (as the first of its list would be
 * written: 1, (1), ア, ・), and its place in the list, 0 for a mark that does not count.
 */
public record Marker(String written, String style, int ordinal) {

    /** A heading that stands on its line without any marker. */
    static final Marker NONE = new Marker("", "", 0);

    /** The name of a site that begins its visit without any marker. */
    static final Marker OF_SITE = new Marker("", "site", 0);

    private static final Pattern PARTS = Pattern.compile("([0-9０-９]{1,2})[-－.．][0-9０-９]");

    private static final Pattern CHAPTER = Pattern.compile("第.(?:章|編|部)|Ⅰ");

    private static final String STYLED = "styled ";

    /** A heading whose words alone say that it is one: 市の概要, （事業の経緯）. */
    static final Marker OF_WORDS = new Marker("", "words", 0);

    /** A heading whose look alone says that it is one. */
    static Marker styled(String written, int level) {
        return new Marker(written, STYLED + level, 0);
    }

    /** Whether only the words show that they are a heading. */
    public boolean isOfWords() {
        return equals(OF_WORDS);
    }

    /** Whether it is on a level the file itself gives it. */
    public boolean isStyled() {
        return style.startsWith(STYLED);
    }

    /** Whether a heading of the file's own is above another. */
    boolean isAbove(Marker other) {
        return isStyled() && other.isStyled() && style.compareTo(other.style) < 0;
    }

    /** Whether it is a number within another: 1-2 is, and no part of 3. */
    boolean isPartOfAnother(Marker above) {
        Matcher parts = PARTS.matcher(written);
        return parts.lookingAt() && above.numbered() && above.isUnframed()
                && Numeral.of(parts.group(1)) != above.ordinal;
    }

    /** Whether it is of the same number as another part: 1-2 and 1-1. */
    boolean isPartOf(Marker other) {
        Matcher parts = PARTS.matcher(written);
        Matcher others = PARTS.matcher(other.written);
        return parts.lookingAt() && others.lookingAt() && Numeral.of(parts.group(1)) == Numeral.of(others.group(1));
    }

    /** Whether it counts the lectures heard in one place: 第１講, 講義①. */
    public boolean isLecture() {
        return numbered() && style.contains("講");
    }

    /** Whether it says that it counts chapters. */
    boolean isInWords() {
        return style.startsWith("第");
    }

    /** Whether it may count the parts of the whole text: 第１章, Ⅰ. */
    boolean isChapter() {
        return numbered() && (isInWords() || style.startsWith("Ⅰ")) && CHAPTER.matcher(style).matches();
    }

    /** Whether it begins what comes after all parts of another: 2-1 after 1-1. */
    boolean beginsAfter(Marker other) {
        Matcher parts = PARTS.matcher(written);
        Matcher others = PARTS.matcher(other.written);
        return style.equals(other.style) && ordinal == other.ordinal && parts.lookingAt() && others.lookingAt()
                && Numeral.of(parts.group(1)) == Numeral.of(others.group(1)) + 1;
    }

    /** Whether it counts, as (2) does and ・ does not. */
    public boolean numbered() {
        return ordinal > 0;
    }

    /** Whether it marks items of lists rather than headings. */
    public boolean isBullet() {
        return isDash() || "・•※✓✔☑▪‣".contains(style);
    }

    /** Whether it marks headings more often than items: ■, or the brackets of 【市の概要】. */
    public boolean isOfHeadings() {
        return isEmoji()
                || (!numbered() && style.length() == 1 && "【《〈＜<［[〔『●○〇◎◯□■◇◆▼▽★☆❑❖➢➤▶►".indexOf(style.charAt(0)) >= 0);
    }

    /** Whether it marks headings alone; circles may ask and answer as well. */
    boolean isSquare() {
        return style.length() == 1 && "■□◆◇▼▽★☆❑❖➢➤▶►".contains(style);
    }

    private boolean isEmoji() {
        return style.length() > 1 && Character.isHighSurrogate(style.charAt(0));
    }

    /** Whether it is the brackets a heading stands in: 【市の概要】. */
    public boolean isBrackets() {
        return style.length() == 1 && "【《〈＜<［[〔『".indexOf(style.charAt(0)) >= 0;
    }

    /** Whether it is brackets of any kind, even those a remark stands in: （説明）. */
    boolean isEnclosing() {
        return isBrackets() || (!numbered() && ("(".equals(style) || "（".equals(style)));
    }

    /** Whether it is the sign extraction puts before every item of a list. */
    public boolean isDash() {
        return "-－–—*>".contains(written) && !written.isEmpty();
    }

    /** １．, 2. */
    boolean endsWithStop() {
        return written.endsWith("．") || written.endsWith(".");
    }

    /** Whether it is but a number, a letter or a kana, as may stand in any sentence. */
    boolean isUnframed() {
        return numbered() && "1一アa".indexOf(style.charAt(0)) >= 0;
    }

    /**
     * Whether it is the next of the same series, or the same mark where none is counted.
     */
    public boolean follows(Marker earlier) {
        return style.equals(earlier.style) && (!numbered() || ordinal == earlier.ordinal + 1);
    }

    /** The next number of the same series, its width and circle folded: 3 behind ②. */
    public String next() {
        return Stream.of(Series.values())
            .filter(series -> style.contains(series.first))
            .findFirst()
            .map(series -> series.numberAt(ordinal + 1))
            .orElse("");
    }

}

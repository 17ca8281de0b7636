package jp.shisatsu.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** How heavy type is: Mincho, Gothic, or the bold of either. */
public enum Weight {

    LIGHT, GOTHIC, BOLD;

    /**
     * Also HGSMinchoE, HGｺﾞｼｯｸE and BIZUDGothic-B: E and B say so at the end of a name.
     */
    private static final Pattern BOLD_NAME = Pattern.compile(
            "bold|heavy|(?<![a-z])black(?![a-z])|(?:gothic|mincho|ｺﾞｼｯｸ|ゴシック|明朝)(?:[deu]?b|e)$|-[deu]?b$|-w[6-9]$|soei");

    private static final Pattern GOTHIC_NAME = Pattern.compile("goth|sans|meiryo|arial|helvetica|kaku|ゴシック|ｺﾞｼｯｸ|メイリオ");

    /** What the name of a font tells of it: BAAAAA+NotoSansCJKjp-Bold, ＭＳ ゴシック. */
    public static Weight named(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (BOLD_NAME.matcher(name).find()) {
            return BOLD;
        }
        return GOTHIC_NAME.matcher(name).find() ? GOTHIC : LIGHT;
    }

}

package jp.shisatsu.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** How heavy type is: Mincho, Gothic, or the bold of either. */
public enum Weight {

    LIGHT, GOTHIC, BOLD;

    private static final Pattern BOLD_NAME = Pattern.compile("bold|heavy|black|demi|extra|-[deu]b$|-w[6-9]$");

    private static final Pattern GOTHIC_NAME = Pattern.compile("gothic|sans|meiryo|arial|helvetica|ゴシック|メイリオ");

    /** What the name of a font tells of it: BAAAAA+NotoSansCJKjp-Bold, ＭＳ ゴシック. */
    public static Weight named(String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (BOLD_NAME.matcher(name).find()) {
            return BOLD;
        }
        return GOTHIC_NAME.matcher(name).find() ? GOTHIC : LIGHT;
    }

}

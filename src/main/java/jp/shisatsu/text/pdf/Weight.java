package jp.shisatsu.text.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** How heavy type is: Mincho, Gothic, or the bold of either. */
enum Weight {

    LIGHT, GOTHIC, BOLD;

    private static final Pattern BOLD_NAME = Pattern.compile("bold|heavy|black|demi|extra|-[deu]b$|-w[6-9]$");

    private static final Pattern GOTHIC_NAME = Pattern.compile("gothic|sans|meiryo|ゴシック|kaku|arial|helvetica|-gt|goth");

    static Weight of(PDFont font) {
        PDFontDescriptor described = font.getFontDescriptor();
        String name = Stream
            .concat(Optional.ofNullable(font.getName()).stream(),
                    Optional.ofNullable(described).map(PDFontDescriptor::getFontName).stream())
            .findFirst()
            .orElse("")
            .toLowerCase(Locale.ROOT);
        if (BOLD_NAME.matcher(name).find() || (described != null && described.isForceBold())) {
            return BOLD;
        }
        return GOTHIC_NAME.matcher(name).find() ? GOTHIC : LIGHT;
    }

}

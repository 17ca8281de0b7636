package jp.shisatsu.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/**
 * A font of which the file itself says what its characters are and how wide: its shapes,
 * which take half the time of reading a short file, are looked at only for a character of
 * which nothing is said. The rules are those of ISO 32000-1, 9.6.2 and 9.10.
 */
final class TextFont extends PDFont {

    private static final Set<COSName> OF_ONE_BYTE = Set.of(COSName.TYPE1, COSName.MM_TYPE1, COSName.TRUE_TYPE);

    /** The same font with its shapes. */
    private @Nullable PDFont drawn;

    TextFont(COSDictionary font) {
        super(font);
    }

    /** Whether a font of the file is one of which all is said. */
    static boolean saysAll(COSDictionary font) {
        return OF_ONE_BYTE.contains(font.getCOSName(COSName.SUBTYPE))
                && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream
                && font.getCOSArray(COSName.WIDTHS) != null && font.getCOSDictionary(COSName.FONT_DESC) != null;
    }

    private PDFont drawn() {
        PDFont made = drawn;
        if (made == null) {
            try {
                made = PDFontFactory.createFont(dict);
            }
            catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
            drawn = made;
        }
        return made;
    }

    @Override
    public int readCode(InputStream codes) throws IOException {
        return codes.read();
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String told = super.toUnicode(code);
        return told != null ? told : drawn().toUnicode(code);
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        int first = dict.getInt(COSName.FIRST_CHAR, 0);
        return code >= first && code < first + getWidths().size();
    }

    @Override
    public boolean isEmbedded() {
        return drawn().isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return drawn().isDamaged();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return drawn().getBoundingBox();
    }

    @Override
    @SuppressWarnings("deprecation") // of which there is no other to be written
    public float getHeight(int code) throws IOException {
        return drawn().getHeight(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return drawn().getWidthFromFont(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        throw noneToWrite();
    }

    @Override
    protected byte[] encode(int character) {
        throw noneToWrite();
    }

    @Override
    public void addToSubset(int character) {
        throw noneToWrite();
    }

    @Override
    public void subset() {
        throw noneToWrite();
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }

    private static UnsupportedOperationException noneToWrite() {
        return new UnsupportedOperationException("A font to read, not to write");
    }

}

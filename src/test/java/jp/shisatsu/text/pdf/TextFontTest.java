package jp.shisatsu.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

/** Fonts of one byte a character, as LibreOffice embeds them. */
class TextFontTest {

    @Test
    void aCharacterIsWhatTheFileSaysItIsWhateverItsLetterIsCalled() {
        assertThat(read("(AB) Tj", font())).isEqualTo("視察\n");
    }

    @Test
    void aCharacterOfWhichTheFileSaysNothingIsWhatItsLetterIsCalled() {
        assertThat(read("(ABC) Tj", font())).isEqualTo("視察C\n");
    }

    @Test
    void itsShapesAreLeftUnread() {
        Fonts fonts = new Fonts();
        COSObject place = new COSObject(font());
        assertThat(fonts.getFont(place)).isInstanceOf(TextFont.class).isSameAs(fonts.getFont(place));
        COSDictionary composite = font();
        composite.setItem(COSName.SUBTYPE, COSName.TYPE0);
        assertThat(fonts.getFont(new COSObject(composite))).isNull();
    }

    @Test
    void aFontWithoutWidthsIsReadAsPdfboxReadsIt() {
        COSDictionary font = font();
        font.removeItem(COSName.WIDTHS);
        assertThat(TextFont.saysAll(font)).isFalse();
        assertThat(read("(AB) Tj", font)).isEqualTo("視察\n");
    }

    @Test
    void theWidthsOfTheFileSayWhereAWordEnds() {
        assertThat(read("(A) Tj 11 0 Td (A) Tj", font())).isEqualTo("視視\n");
        assertThat(read("(A) Tj 40 0 Td (A) Tj", font())).isEqualTo("視\t視\n");
    }

    private static String read(String drawing, COSDictionary font) {
        try (Press press = new Press().page()) {
            press.current().getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem("T", font);
            press.draw("BT /T 10 Tf 60 700 Td " + drawing + " ET");
            return ((Reading.Read) SourceReader.read(press.bytes(), "report.pdf")).text().characters();
        }
        catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static COSDictionary font() {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "Helvetica");
        descriptor.setInt(COSName.FLAGS, 32);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setInt(COSName.FIRST_CHAR, 'A');
        font.setInt(COSName.LAST_CHAR, 'C');
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setItem(COSName.WIDTHS, widths());
        font.setItem(COSName.TO_UNICODE, meanings());
        return font;
    }

    private static COSArray widths() {
        COSArray widths = new COSArray();
        for (int letter = 0; letter < 3; letter++) {
            widths.add(COSInteger.get(1000));
        }
        return widths;
    }

    private static COSStream meanings() {
        COSStream meanings = new COSStream();
        try (var out = meanings.createOutputStream()) {
            out.write("""
                    1 begincodespacerange
                    <00> <FF>
                    endcodespacerange
                    2 beginbfchar
                    <41> <8996>
                    <42> <5BDF>
                    endbfchar
                    """.getBytes(StandardCharsets.US_ASCII));
        }
        catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return meanings;
    }

}

package jp.shisatsu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import jp.shisatsu.text.pdf.Press;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** A picture no browser shows leaves its caption, and a note where it stood. */
class UnseenPicturesTest {

    @ParameterizedTest
    @CsvSource({ "JPXDecode, 400, 300", "JBIG2Decode, 400, 300", "FlateDecode, 20000, 20000" })
    void ofAPdfAreNotedAtTheirCaption(String filter, int width, int height) throws IOException {
        assertNoted((Reading.Read) SourceReader.read(pdf(filter, width, height), "報告.pdf"));
    }

    @Test
    void ofADocumentAreNotedAtTheirCaption() throws IOException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("視察概要");
            document.createParagraph()
                .createRun()
                .addPicture(new ByteArrayInputStream(new byte[100]), PictureType.WMF, "a.wmf", 100_000, 80_000);
            document.createParagraph().createRun().setText("（浄化センターの外観）");
            document.write(bytes);
        }
        assertNoted((Reading.Read) SourceReader.read(bytes.toByteArray(), "報告.docx"));
    }

    private static void assertNoted(Reading.Read read) {
        assertThat(read.text().facts().pictures()).extracting(Picture::isSeen).containsExactly(false);
        assertThat(read.diagnostics()).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Severity.INFO);
            assertThat(note.code()).isEqualTo("picture-unseen");
            assertThat(read.text().characters().substring(note.span().start(), note.span().end()))
                .isEqualTo("（浄化センターの外観）");
        });
    }

    private static byte[] pdf(String filter, int width, int height) throws IOException {
        try (Press press = new Press().page()) {
            COSStream image = new COSStream();
            try (OutputStream out = image.createRawOutputStream()) {
                out.write(new byte[] { 0x78, 0x01, 0x03, 0, 0, 0, 0, 1 });
            }
            image.setItem(COSName.TYPE, COSName.XOBJECT);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, width);
            image.setInt(COSName.HEIGHT, height);
            image.setInt(COSName.BITS_PER_COMPONENT, 8);
            image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            image.setName(COSName.FILTER, filter);
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("I"), image);
            press.current().getResources().getCOSObject().setItem(COSName.XOBJECT, objects);
            return press.text(60, 100, "視察概要")
                .draw("q 160 0 0 110 60 600 cm /I Do Q")
                .text(90, 260, "（浄化センターの外観）")
                .bytes();
        }
    }

}

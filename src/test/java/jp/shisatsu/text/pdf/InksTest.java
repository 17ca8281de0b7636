package jp.shisatsu.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class InksTest {

    @Test
    void aPhotoInTheColoursOfAScreenIsShownAsItIs() {
        assertThat(typeOfPhotoWithProfileOf(3)).isEqualTo("image/jpeg");
        assertThat(typeOfPhotoWithProfileOf(1)).isEqualTo("image/jpeg");
    }

    @Test
    void aPhotoInTheColoursOfPrintIsPackedAnew() {
        assertThat(typeOfPhotoWithProfileOf(4)).isEqualTo("image/png");
    }

    private static String typeOfPhotoWithProfileOf(int colours) {
        try (Press press = new Press()) {
            press.page().text(60, 100, "視察概要").draw("q 200 0 0 200 60 300 cm /Photo Do Q");
            PDDocument document = press.document();
            PDImageXObject photo = JPEGFactory.createFromImage(document,
                    new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
            photo.getCOSObject().setItem(COSName.COLORSPACE, profile(document, colours));
            press.current().getResources().put(COSName.getPDFName("Photo"), photo);
            Reading reading = SourceReader.read(press.bytes(), "報告.pdf");
            assertThat(reading).isInstanceOf(Reading.Read.class);
            return ((Reading.Read) reading).text()
                .facts()
                .pictures()
                .stream()
                .map(Picture::mediaType)
                .findFirst()
                .orElse("");
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static COSArray profile(PDDocument document, int colours) {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setInt(COSName.N, colours);
        COSArray space = new COSArray();
        space.add(COSName.ICCBASED);
        space.add(stream);
        return space;
    }

}

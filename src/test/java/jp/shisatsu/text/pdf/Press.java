package jp.shisatsu.text.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * Prints PDFs with PDFBox as older Japanese programs do: with fonts the reader is taken
 * to have. Places are points from the upper left corner.
 */
public final class Press implements AutoCloseable {

    private static final Charset CP932 = Charset.forName("windows-31j");

    private final PDDocument document = new PDDocument();

    private StringBuilder drawing = new StringBuilder();

    private PDPage page = new PDPage(PDRectangle.A4);

    public Press page() {
        try {
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("H"), PDFontFactory.createFont(font("90ms-RKSJ-H")));
            resources.put(COSName.getPDFName("V"), PDFontFactory.createFont(font("90ms-RKSJ-V")));
            page.setResources(resources);
            drawing = new StringBuilder();
            return this;
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Press text(float x, float y, String words) {
        return show("H", 10, x, y, 0, words);
    }

    public Press spaced(float x, float y, float spacing, String words) {
        return show("H", 10, x, y, spacing, words);
    }

    /** In type of sixteen points. */
    public Press large(float x, float y, String words) {
        return show("H", 16, x, y, 0, words);
    }

    /** In type of eight points. */
    public Press small(float x, float y, String words) {
        return show("H", 8, x, y, 0, words);
    }

    /** A rectangle by its corners. */
    public Press box(float x, float y, float toX, float toY) {
        return rule(x, y, toX, y).rule(toX, y, toX, toY).rule(x, toY, toX, toY).rule(x, y, x, toY);
    }

    /** With its outline drawn as well, as where a font has no bold. */
    public Press bold(float x, float y, String words) {
        drawing.append("2 Tr ");
        text(x, y, words);
        drawing.append("0 Tr\n");
        return this;
    }

    public Press vertical(float x, float y, String words) {
        return show("V", 10, x, y, 0, words);
    }

    private Press show(String font, int size, float x, float y, float spacing, String words) {
        drawing.append(String.format(Locale.ROOT, "BT /%s %d Tf %.2f Tc %.2f %.2f Td <%s> Tj ET%n", font, size, spacing,
                x, PDRectangle.A4.getHeight() - y, HexFormat.of().formatHex(words.getBytes(CP932))));
        return this;
    }

    public Press rule(float x, float y, float toX, float toY) {
        drawing.append(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S%n", x, PDRectangle.A4.getHeight() - y, toX,
                PDRectangle.A4.getHeight() - toY));
        return this;
    }

    public Press draw(String operators) {
        drawing.append(operators).append('\n');
        return this;
    }

    public PDDocument document() {
        finishPage();
        return document;
    }

    public PDPage current() {
        return page;
    }

    private void finishPage() {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.toString().getBytes(StandardCharsets.US_ASCII));
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
    }

    /** Ends a page, so that another can follow. */
    public Press turn() {
        finishPage();
        return page();
    }

    public byte[] bytes() {
        finishPage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static COSDictionary font(String encoding) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Japan1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "Ryumin-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "Ryumin-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        COSArray halfWidth = new COSArray();
        halfWidth.add(COSInteger.get(231));
        halfWidth.add(COSInteger.get(632));
        halfWidth.add(COSInteger.get(500));
        descendant.setItem(COSName.W, halfWidth);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Ryumin-Light-" + encoding);
        font.setName(COSName.ENCODING, encoding);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

}

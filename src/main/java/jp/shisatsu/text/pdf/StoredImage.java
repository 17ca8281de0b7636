package jp.shisatsu.text.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * An image that browsers show only once its pixels are packed anew. That takes longer
 * than reading all the words of its file, so the file is opened again when it is wanted.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record StoredImage(byte[] file, COSObjectKey key) {

    static final String MEDIA_TYPE = "image/png";

    private static final float QUICK = 0.8f;

    /** The image as PNG; empty where it is damaged. */
    byte[] png() {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                    ? png(new PDImageXObject(new PDStream(stream), null).getImage()) : new byte[0];
        }
        catch (IOException | RuntimeException damaged) {
            return new byte[0];
        }
    }

    private static byte[] png(BufferedImage pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam quickly = writer.getDefaultWriteParam();
            quickly.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quickly.setCompressionQuality(QUICK);
            writer.setOutput(out);
            writer.write(null, new IIOImage(pixels, null, null), quickly);
        }
        finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

}

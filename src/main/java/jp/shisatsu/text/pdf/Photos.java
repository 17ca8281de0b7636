package jp.shisatsu.text.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Takes photos out of a PDF in a form that browsers show. */
final class Photos {

    private static final String JPEG = "image/jpeg";

    private static final String PNG = "image/png";

    /** Unpacked, an image takes four bytes a pixel. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final float QUICK = 0.8f;

    private static final int FEWEST_PIXELS = 80;

    /** A photo, unless it is too small to show anything or too large to be unpacked. */
    Optional<Picture> picture(PlacedImage placed, SourceSpan caption) throws IOException {
        PDImageXObject image = placed.image();
        if (image.getWidth() < FEWEST_PIXELS || image.getHeight() < FEWEST_PIXELS) {
            return Optional.empty();
        }
        if (isPlainJpeg(image)) {
            try (InputStream bytes = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
                return Optional.of(new Picture(bytes.readAllBytes(), JPEG, caption));
            }
        }
        return (long) image.getWidth() * image.getHeight() > MOST_PIXELS ? Optional.empty()
                : unpacked(image).map(bytes -> new Picture(bytes, PNG, caption));
    }

    /**
     * Browsers show no JPEG in the colours of print, and a mask lies beside its photo.
     */
    private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
        return "jpg".equals(image.getSuffix()) && image.getColorSpace().getNumberOfComponents() != 4
                && image.getSoftMask() == null;
    }

    private static Optional<byte[]> unpacked(PDImageXObject image) {
        try {
            return Optional.of(png(image.getImage()));
        }
        catch (IOException | RuntimeException unknownFormat) {
            return Optional.empty(); // JPEG 2000 needs a decoder that is not here
        }
    }

    /**
     * Packed quickly: packing well would take longer than reading the rest of the file.
     */
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

package jp.shisatsu.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisatsu.text.ImageType;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Takes photos out of a PDF in a form that browsers show. */
final class Photos {

    /** Unpacked, an image takes four bytes a pixel. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final int FEWEST_PIXELS = 80;

    /** What stands on more pages than this is the letterhead. */
    private static final int MOST_PAGES = 2;

    /** Their decoders are not here. */
    private static final Set<String> UNKNOWN = Set.of("JPXDecode", "JBIG2Decode");

    private final byte[] file;

    private final Map<COSStream, Integer> pages = new HashMap<>();

    Photos(byte[] file) {
        this.file = file;
    }

    /** Counts the images of a page. */
    void see(Sheet sheet) {
        sheet.images.stream()
            .map(PlacedImage::image)
            .collect(Collectors.toSet())
            .forEach(image -> pages.merge(image, 1, Integer::sum));
    }

    /** A photo, unless it is too small to show anything or part of the paper. */
    Optional<Picture> picture(PlacedImage placed, SourceSpan caption) throws IOException {
        COSStream image = placed.image();
        boolean small = image.getInt(COSName.WIDTH) < FEWEST_PIXELS || image.getInt(COSName.HEIGHT) < FEWEST_PIXELS;
        boolean letterhead = pages.getOrDefault(image, 0) > MOST_PAGES;
        return small || letterhead ? Optional.empty() : Optional.of(picture(image, caption));
    }

    private Picture picture(COSStream image, SourceSpan caption) throws IOException {
        if (!canBeUnpacked(image)) {
            return Picture.unseen(caption);
        }
        PDImageXObject drawn = new PDImageXObject(new PDStream(image), null);
        if (isPlainJpeg(drawn)) {
            byte[] bytes = packed(drawn);
            if (ImageType.of(bytes).filter(ImageType.JPEG::equals).isPresent()) {
                return new Picture(bytes, ImageType.JPEG.mediaType(), caption);
            }
        }
        return new Picture(new StoredImage(file, image.getKey())::png, StoredImage.MEDIA_TYPE, caption);
    }

    private static byte[] packed(PDImageXObject image) throws IOException {
        try (InputStream bytes = image.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
            return bytes.readAllBytes();
        }
    }

    /**
     * Browsers show no JPEG in the colours of print, and a mask lies beside its photo.
     */
    private static boolean isPlainJpeg(PDImageXObject image) throws IOException {
        return "jpg".equals(image.getSuffix()) && Inks.of(image) != Inks.OF_PRINT && image.getSoftMask() == null;
    }

    private static boolean canBeUnpacked(COSStream image) {
        return (long) image.getInt(COSName.WIDTH) * image.getInt(COSName.HEIGHT) <= MOST_PIXELS
                && image.getKey() != null
                && new PDStream(image).getFilters().stream().map(COSName::getName).noneMatch(UNKNOWN::contains);
    }

}

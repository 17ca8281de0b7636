package jp.shisatsu.text.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/**
 * Of how many colours an image is mixed. PDFBox makes a colour profile ready for use
 * before it tells, which takes longer than reading the words of a page; but a profile
 * says beside itself how many there are.
 */
final class Inks {

    static final int OF_PRINT = 4;

    private Inks() {
    }

    static int of(PDImageXObject image) throws IOException {
        int ofProfile = ofProfile(image.getCOSObject().getDictionaryObject(COSName.COLORSPACE, COSName.CS));
        return switch (ofProfile) {
            case 1, 3, OF_PRINT -> ofProfile;
            default -> image.getColorSpace().getNumberOfComponents();
        };
    }

    private static int ofProfile(@Nullable COSBase space) {
        return space instanceof COSArray array && array.size() > 1 && COSName.ICCBASED.equals(array.getObject(0))
                && array.getObject(1) instanceof COSStream profile ? profile.getInt(COSName.N) : 0;
    }

}

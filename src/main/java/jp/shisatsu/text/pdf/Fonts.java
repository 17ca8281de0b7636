package jp.shisatsu.text.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** The fonts of a document, as {@link TextFont}s where they can be. */
final class Fonts extends DefaultResourceCache {

    /** One kept before, or made now; none where PDFBox has to make it. */
    @Override
    public @Nullable PDFont getFont(COSObject place) {
        PDFont kept = super.getFont(place);
        if (kept != null || !(place.getObject() instanceof COSDictionary font) || !TextFont.saysAll(font)) {
            return kept;
        }
        PDFont made = new TextFont(font);
        put(place, made);
        return made;
    }

}

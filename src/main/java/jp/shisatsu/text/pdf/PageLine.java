package jp.shisatsu.text.pdf;

import java.util.Optional;
import jp.shisatsu.text.Headlines;
import jp.shisatsu.text.Typeface;
import jp.shisatsu.text.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page in reading order, and the image it is the caption of. How heavy its
 * type is says nothing in a cell, by a photo or in a vertical line: there it is null.
 */
record PageLine(String text, Box box, float size, @Nullable Weight weight, Optional<PlacedImage> image) {

    static PageLine of(String text, Box box, float size) {
        return new PageLine(text, box, size, null, Optional.empty());
    }

    /** As headings are told by it. */
    Headlines.Line asPrinted() {
        return new Headlines.Line(text, weight == null ? null : new Typeface(Math.round(2 * size), weight));
    }

    /** The same, as it stands in a cell. */
    PageLine inCell() {
        return new PageLine(text, box, size, null, image);
    }

}

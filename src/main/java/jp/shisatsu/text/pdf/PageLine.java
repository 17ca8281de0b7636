package jp.shisatsu.text.pdf;

import java.util.Optional;

/** A line of a page in reading order, and the image it is the caption of. */
record PageLine(String text, Box box, float size, Optional<PlacedImage> image) {

    static PageLine of(String text, Box box, float size) {
        return new PageLine(text, box, size, Optional.empty());
    }

}

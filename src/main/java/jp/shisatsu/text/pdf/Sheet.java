package jp.shisatsu.text.pdf;

import java.util.ArrayList;
import java.util.List;

/** All that is drawn on a page, in the order it was drawn. */
final class Sheet {

    final float width;

    final float height;

    final List<Glyph> glyphs = new ArrayList<>();

    final List<Rule> rules = new ArrayList<>();

    final List<PlacedImage> images = new ArrayList<>();

    /** Characters drawn that say nothing of what they are. */
    int unmapped;

    Sheet(float width, float height) {
        this.width = width;
        this.height = height;
    }

}

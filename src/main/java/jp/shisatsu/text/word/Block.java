package jp.shisatsu.text.word;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.text.Typeface;
import org.jspecify.annotations.Nullable;

/** What a document is made of. */
sealed interface Block {

    /**
     * A paragraph: its words, with line feeds where it breaks its line and form feeds
     * where it breaks its page; style, list and level as written; its images by id.
     */
    final class Paragraph implements Block {

        final StringBuilder words = new StringBuilder();

        String style = "";

        String list = "";

        int listLevel = -1;

        int outlineLevel = -1;

        final List<String> images = new ArrayList<>();

        /** The least of the type of its letters; null where it has none. */
        @Nullable Typeface type;

        /** What stands in the text boxes anchored in it. */
        final List<Block> boxes = new ArrayList<>();

        /** Where Word last began a page, as offsets into the words. */
        final List<Integer> pages = new ArrayList<>();

        /** Adds letters of some type. */
        void add(String letters, Typeface typed) {
            words.append(letters);
            Typeface least = type;
            if (!letters.isBlank()) {
                type = least == null ? typed : new Typeface(Math.min(least.halfPoints(), typed.halfPoints()),
                        least.weight().compareTo(typed.weight()) < 0 ? least.weight() : typed.weight());
            }
        }

        String text() {
            return words.toString();
        }

    }

    /** A table: the blocks of each cell of each row. */
    record Table(List<List<List<Block>>> rows) implements Block {
    }

}

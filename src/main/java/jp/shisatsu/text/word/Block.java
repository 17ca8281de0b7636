package jp.shisatsu.text.word;

import java.util.ArrayList;
import java.util.List;

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

        /** Where Word last began a page, as offsets into the words. */
        final List<Integer> pages = new ArrayList<>();

        String text() {
            return words.toString();
        }

    }

    /** A table: the blocks of each cell of each row. */
    record Table(List<List<List<Block>>> rows) implements Block {
    }

}

package jp.shisatsu.text;

import java.util.List;

/**
 * A page of the file a text was read from: its 1-based number, where it begins in the
 * text, and what stood in its margins and is no part of the text: running heads and the
 * page number as printed.
 */
public record Page(int number, int start, List<String> margins) {
    public Page {
        margins = List.copyOf(margins);
    }
}

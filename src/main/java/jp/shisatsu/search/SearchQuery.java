package jp.shisatsu.search;

/**
 * What a reader typed, of a very long text only the beginning; what the hits are narrowed
 * to and in which order they come; a 1-based page and its size. A page is at most 100
 * hits, and no page shows a hit beyond the 10,000th: a page that does not exist is empty.
 */
public record SearchQuery(String text, Selection selection, Order order, int page, int size) {

    /** In characters: no more clauses come of it than Lucene takes. */
    private static final int LONGEST = 300;

    private static final int LARGEST_PAGE = 100;

    static final int DEEPEST_HIT = 10_000;

    public SearchQuery {
        text = beginning(text);
    }

    /** As much of a text as is looked for. */
    public static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    /** None where there is no such page. */
    Window window() {
        int offset = Math.clamp((page - 1L) * pageSize(), 0, DEEPEST_HIT);
        return new Window(offset, page < 1 ? 0 : Math.min(pageSize(), DEEPEST_HIT - offset));
    }

    private int pageSize() {
        return Math.clamp(size, 0, LARGEST_PAGE);
    }

}

package jp.shisatsu.search;

/** What to try where little was found, and how many hits it has. */
public sealed interface WayOut {

    /** How many hits there are that way. */
    long count();

    /** One of the words alone, with all that is chosen. */
    record OneWord(String word, long count) implements WayOut {
    }

    /** The whole query with words of the archive for those that are misspelt. */
    record Spelling(String text, long count) implements WayOut {
    }

    /** All words, with nothing chosen of one field. */
    record Wider(FacetField field, long count) implements WayOut {
    }

}

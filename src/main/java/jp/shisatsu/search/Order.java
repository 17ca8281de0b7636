package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.DATE;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;

/** In which order hits are listed; what has no date comes last. */
public enum Order {

    /** Best first. */
    RELEVANCE,
    /** Latest day first. */
    NEWEST,
    /** Earliest day first. */
    OLDEST;

    Sort sort() {
        return switch (this) {
            case RELEVANCE -> Sort.RELEVANCE;
            case NEWEST -> byDay(true, Long.MIN_VALUE);
            case OLDEST -> byDay(false, Long.MAX_VALUE);
        };
    }

    private static Sort byDay(boolean newestFirst, long undated) {
        SortField day = new SortedNumericSortField(DATE, SortField.Type.LONG, newestFirst);
        day.setMissingValue(undated);
        return new Sort(day, SortField.FIELD_DOC);
    }

}

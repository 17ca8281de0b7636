package jp.shisatsu.pages;

import jp.shisatsu.search.SearchQuery;

/**
 * What a reader typed to search for; of a very long text only the beginning is used,
 * since every link of the page repeats it.
 */
record QueryText(String value, boolean cut) {

    private static final int HEADING = 40;

    static QueryText of(String typed) {
        var value = SearchQuery.beginning(typed);
        return new QueryText(value, value.length() < typed.length());
    }

    /** As a heading may repeat it. */
    public String shortened() {
        int length = value.codePointCount(0, value.length());
        return length <= HEADING ? value : value.substring(0, value.offsetByCodePoints(0, HEADING)) + "…";
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

}

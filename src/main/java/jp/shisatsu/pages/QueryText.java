package jp.shisatsu.pages;

/**
 * What a reader typed to search for; of a very long text only the beginning is used,
 * since every link of the page repeats it.
 */
record QueryText(String value, boolean cut) {

    private static final int LONGEST = 300;

    private static final int HEADING = 40;

    static QueryText of(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST ? new QueryText(typed, false)
                : new QueryText(typed.substring(0, typed.offsetByCodePoints(0, LONGEST)), true);
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

package jp.shisatsu.pages;

/**
 * What a reader typed to search for; of a very long text only the beginning is used,
 * since every link of the page repeats it.
 */
record QueryText(String value, boolean cut) {

    static final int LONGEST = 300;

    static QueryText of(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST ? new QueryText(typed, false)
                : new QueryText(typed.substring(0, typed.offsetByCodePoints(0, LONGEST)), true);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

}

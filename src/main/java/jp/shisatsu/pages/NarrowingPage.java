package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.search.FacetField;

/** The values to narrow a search by, with the list of hits they narrow. */
record NarrowingPage(FacetField field, QueryText query, List<FacetGroup.Value> values, Link list) {

    /** Where there are more, they are not shown. */
    private static final int MOST = 1000;

    /** What addresses, and the keys of the messages, call it. */
    public String name() {
        return field.parameter();
    }

    public boolean isCut() {
        return values.size() >= MOST;
    }

}

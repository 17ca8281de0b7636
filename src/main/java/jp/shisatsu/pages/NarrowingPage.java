package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Values;

/** The values to narrow a search by, with the list of hits they narrow. */
record NarrowingPage(FacetField field, QueryText query, List<FacetGroup.Value> values, boolean chosen, Link list,
        Pager pager) {

    static final int SIZE = 100;

    static NarrowingPage of(SearchForm form, Values values, FacetField field, Link list, PageNumber page) {
        var selection = form.selection();
        return new NarrowingPage(field, form.text(), FacetGroup.values(field, values.shown(), selection, list),
                !selection.of(field).isEmpty(), list,
                Pager.of(FacetGroup.all(field, list), page, values.total(), values.total(), SIZE));
    }

    /** What addresses, and the keys of the messages, call it. */
    public String name() {
        return field.parameter();
    }

}

package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.archive.Facet;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.SearchResult;
import jp.shisatsu.search.Selection;

/**
 * One thing to narrow a search by, with its values: the first few, and those that are
 * shown only on demand.
 */
record FacetGroup(FacetField field, List<Value> first, List<Value> more) {

    private static final int FIRST = 6;

    /** A value with the search that has it chosen, or not any more where it is chosen. */
    record Value(String label, long count, boolean chosen, Link link) {
    }

    static List<FacetGroup> of(SearchResult result, Link list) {
        return Stream.of(FacetField.values())
            .filter(field -> field != FacetField.KINDS)
            .map(field -> of(field, result, list))
            .filter(FacetGroup::isChoice)
            .toList();
    }

    private static FacetGroup of(FacetField field, SearchResult result, Link list) {
        var selection = result.query().selection();
        var values = result.facets().getOrDefault(field, List.of());
        var shown = values.stream().map(facet -> of(field, facet, selection, list)).toList();
        var first = Stream.concat(shown.stream().limit(FIRST), shown.stream().skip(FIRST).filter(Value::chosen))
            .toList();
        return new FacetGroup(field, first, shown.stream().skip(FIRST).filter(value -> !value.chosen()).toList());
    }

    private static Value of(FacetField field, Facet facet, Selection selection, Link list) {
        boolean chosen = selection.has(field, facet.value());
        var changed = chosen ? selection.without(field, facet.value()) : selection.with(field, facet.value());
        return new Value(facet.label(), facet.count(), chosen, list.with(field.parameter(), changed.of(field)));
    }

    /** One value that all hits have is no choice. */
    private boolean isChoice() {
        return first.size() > 1 || first.stream().anyMatch(Value::chosen);
    }

    /** Those that can be taken away again. */
    public List<Value> chosen() {
        return first.stream().filter(Value::chosen).toList();
    }

    /** Templates may not ask a list itself for its size. */
    public int left() {
        return more.size();
    }

    /** What addresses, and the keys of the messages, call it. */
    public String name() {
        return field.parameter();
    }

}

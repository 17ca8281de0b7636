package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.archive.Facet;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.SearchResult;
import jp.shisatsu.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One thing to narrow a search by, with its values: the first few, and those that are
 * shown only on demand, or the way to a page of all where there are many.
 */
record FacetGroup(FacetField field, List<Value> first, List<Value> more, @Nullable Link all) {

    private static final int FIRST = 6;

    /** A link costs a page more than it is worth where nobody looks for it. */
    private static final int FEW = 12;

    /** A value with the search that has it chosen, or not any more where it is chosen. */
    record Value(String label, long count, boolean chosen, Link link) {
    }

    static List<FacetGroup> of(SearchResult result, Link list) {
        return Stream.of(FacetField.values())
            .filter(FacetGroup::isOffered)
            .map(field -> of(field, result, list))
            .filter(FacetGroup::isChoice)
            .toList();
    }

    private static FacetGroup of(FacetField field, SearchResult result, Link list) {
        var facets = result.facets().getOrDefault(field, List.of());
        boolean few = facets.size() <= FEW;
        var selection = result.query().selection();
        var first = values(field,
                Stream.concat(facets.stream().limit(FIRST),
                        facets.stream().skip(FIRST).filter(facet -> selection.has(field, facet.value()))),
                selection, list);
        var more = values(field,
                facets.stream().skip(FIRST).filter(facet -> few && !selection.has(field, facet.value())), selection,
                list);
        return new FacetGroup(field, first, more, few ? null : all(field, list));
    }

    /** The page of all values of a field. */
    static Link all(FacetField field, Link list) {
        return list.at(list.path() + "/narrow").with("by", field.parameter());
    }

    /** Kinds are chosen above the hits. */
    static boolean isOffered(FacetField field) {
        return field != FacetField.KINDS;
    }

    private static List<Value> values(FacetField field, Stream<Facet> facets, Selection selection, Link list) {
        return facets.map(facet -> of(field, facet, selection, list)).toList();
    }

    /** All values of one thing to narrow a search by. */
    static List<Value> values(FacetField field, List<Facet> facets, Selection selection, Link list) {
        return values(field, facets.stream(), selection, list);
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

package jp.shisatsu.search;

import java.util.List;
import java.util.Map;
import jp.shisatsu.archive.Facet;

/**
 * A page of hits and the total behind it; exact is how many of them hold all the words,
 * and those come first. Where that is little, waysOut say what else to try. The facets of
 * each field say how many hits there are of each of its values with the other fields as
 * they are chosen; those chosen are always among them.
 */
public record SearchResult(SearchQuery query, long total, long exact, List<WayOut> waysOut,
        Map<FacetField, List<Facet>> facets, List<Hit> hits) {

    public SearchResult {
        waysOut = List.copyOf(waysOut);
        facets = Map.copyOf(facets);
        hits = List.copyOf(hits);
    }

    /** How many of the hits some page can show. */
    public long reachable() {
        return Math.min(total, SearchQuery.DEEPEST_HIT);
    }

    /** How many hits there are of a value. */
    public long count(FacetField field, String value) {
        return facets.getOrDefault(field, List.of())
            .stream()
            .filter(facet -> facet.value().equals(value))
            .mapToLong(Facet::count)
            .sum();
    }

}

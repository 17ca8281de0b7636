package jp.shisatsu.search;

import java.util.List;
import java.util.Map;

/**
 * A page of hits and the total behind it; exact is how many of them hold all the words,
 * and those come first. words are what was looked for in pieces, each a query of its own.
 * kindCounts says how many hits of each kind the same words find.
 */
public record SearchResult(SearchQuery query, long total, long exact, List<String> words, Map<Kind, Long> kindCounts,
        List<Hit> hits) {
    public SearchResult {
        words = List.copyOf(words);
        kindCounts = Map.copyOf(kindCounts);
        hits = List.copyOf(hits);
    }

    /** How many of the hits some page can show. */
    public long reachable() {
        return Math.min(total, SearchQuery.DEEPEST_HIT);
    }

}

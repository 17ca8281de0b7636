package jp.shisatsu.search;

import java.util.List;
import java.util.Map;

/**
 * A page of hits, the total behind it, and how many hits of each kind the same words
 * find.
 */
public record SearchResult(SearchQuery query, long total, Map<Kind, Long> kindCounts, List<Hit> hits) {
}

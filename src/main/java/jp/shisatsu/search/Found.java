package jp.shisatsu.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Hits, how many there are in all, and how many there would be of each value of each
 * field.
 */
record Found(long total, Map<FacetField, Map<String, Long>> counts, List<Hit> hits) {

    static final Found NOTHING = new Found(0, Map.of(), List.of());

    /** These, and others after them. */
    Found followedBy(Found others) {
        Map<FacetField, Map<String, Long>> sums = new EnumMap<>(FacetField.class);
        for (FacetField field : FacetField.values()) {
            Map<String, Long> sum = new HashMap<>(of(field));
            others.of(field).forEach((value, count) -> sum.merge(value, count, Long::sum));
            sums.put(field, sum);
        }
        return new Found(total + others.total, sums, Stream.concat(hits.stream(), others.hits.stream()).toList());
    }

    /** How many there are where the kind is left open. */
    long ofAnyKind() {
        return of(FacetField.KINDS).values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> of(FacetField field) {
        return counts.getOrDefault(field, Map.of());
    }

}

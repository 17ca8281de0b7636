package jp.shisatsu.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hits, and how many there are of each kind. */
record Found(Map<Kind, Long> counts, List<Hit> hits) {

    static final Found NOTHING = new Found(counts(kind -> 0), List.of());

    static Map<Kind, Long> counts(ToLongFunction<Kind> count) {
        return Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> kind, count::applyAsLong));
    }

    /** How many there are of a kind, of all kinds where it is null. */
    long total(@Nullable Kind kind) {
        return counts.entrySet()
            .stream()
            .filter(count -> kind == null || kind == count.getKey())
            .mapToLong(Map.Entry::getValue)
            .sum();
    }

    /** These, and others after them. */
    Found followedBy(Found others) {
        return new Found(counts(kind -> total(kind) + others.total(kind)),
                Stream.concat(hits.stream(), others.hits.stream()).toList());
    }

}

package jp.shisatsu.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds for each part of a new report the kept part it continues, so that its id
 * survives; what is alike by the first likeness is found before what is alike by the next
 * only.
 */
record Continuation<P, E>(Function<E, P> read, Supplier<E> fresh, List<Likeness<P>> likenesses) {

    /**
     * A kept part for each part, in order; a fresh one where nothing kept is alike. Where
     * nothing is left to be continued, as with every new trip, nothing is compared.
     */
    List<E> continued(List<P> parts, List<E> kept) {
        Map<Integer, E> found = new HashMap<>();
        Set<E> left = new LinkedHashSet<>(kept);
        likenesses.stream().takeWhile(_ -> !left.isEmpty()).forEach(likeness -> find(likeness, parts, left, found));
        return IntStream.range(0, parts.size())
            .mapToObj(index -> found.computeIfAbsent(index, missing -> fresh.get()))
            .toList();
    }

    private void find(Likeness<P> likeness, List<P> parts, Set<E> left, Map<Integer, E> found) {
        Map<String, List<E>> alike = new HashMap<>();
        left.forEach(part -> likeness.of(read.apply(part))
            .ifPresent(key -> alike.computeIfAbsent(key, first -> new ArrayList<>()).add(part)));
        IntStream.range(0, parts.size())
            .filter(index -> !found.containsKey(index))
            .forEach(index -> first(likeness, parts.get(index), alike).ifPresent(part -> {
                found.put(index, part);
                left.remove(part);
            }));
    }

    private Optional<E> first(Likeness<P> likeness, P part, Map<String, List<E>> alike) {
        List<E> candidates = likeness.of(part).map(alike::get).orElse(List.of());
        Optional<E> first = candidates.stream().filter(kept -> likeness.holds(part, read.apply(kept))).findFirst();
        first.ifPresent(candidates::remove);
        return first;
    }

}

package jp.shisatsu.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One kind of part: the list its owner keeps it in, how kept ones are matched, how one is
 * written.
 */
record Strand<O, P, E extends Part>(Function<O, List<E>> list, Continuation<P, E> continuation,
        Writer<O, P, E> writer) {

    /** Writes a part as its owner's part of that number. */
    interface Writer<O, P, E> {

        void write(E entity, O owner, int number, P part);

    }

    /**
     * Fills each owner's list with its parts, taken from what the owners before kept
     * where they continue it; gives back what is kept no more.
     */
    List<E> write(List<O> before, List<O> owners, List<List<P>> parts) {
        List<E> kept = before.stream().flatMap(owner -> list.apply(owner).stream()).toList();
        List<E> continued = continuation.continued(parts.stream().flatMap(List::stream).toList(), kept);
        before.forEach(owner -> list.apply(owner).clear());
        Iterator<E> next = continued.iterator();
        for (int owner = 0; owner < owners.size(); owner++) {
            fill(owners.get(owner), parts.get(owner), next);
        }
        return without(kept, continued);
    }

    private void fill(O owner, List<P> parts, Iterator<E> next) {
        List<E> filled = list.apply(owner);
        for (P part : parts) {
            E entity = next.next();
            writer.write(entity, owner, filled.size() + 1, part);
            filled.add(entity);
        }
    }

    private static <E> List<E> without(List<E> kept, List<E> continued) {
        Set<E> staying = new HashSet<>(continued);
        List<E> dropped = new ArrayList<>(kept);
        dropped.removeIf(staying::contains);
        return dropped;
    }

}

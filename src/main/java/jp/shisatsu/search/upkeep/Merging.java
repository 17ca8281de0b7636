package jp.shisatsu.search.upkeep;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.search.Kind;

/** Goes through two ascending rows of ids at once, a million of them if need be. */
final class Merging {

    private final long[] kept;

    private final long[] indexed;

    private final List<Long> missing = new ArrayList<>();

    private final List<Long> superfluous = new ArrayList<>();

    Merging(long[] kept, long[] indexed) {
        this.kept = kept;
        this.indexed = indexed;
    }

    Difference difference(Kind kind) {
        int next = 0;
        for (long id : kept) {
            next = superfluousBefore(id, next);
            if (next < indexed.length && indexed[next] == id) {
                next++;
            }
            else {
                missing.add(id);
            }
        }
        superfluousBefore(Long.MAX_VALUE, next);
        return new Difference(kind, kept.length, indexed.length, missing, superfluous);
    }

    private int superfluousBefore(long id, int from) {
        int next = from;
        while (next < indexed.length && indexed[next] < id) {
            superfluous.add(indexed[next++]);
        }
        return next;
    }

}

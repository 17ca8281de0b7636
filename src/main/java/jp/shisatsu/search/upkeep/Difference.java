package jp.shisatsu.search.upkeep;

import java.util.List;
import java.util.stream.LongStream;
import jp.shisatsu.search.Kind;

/**
 * How the index differs from the database in passages of a kind: how many each holds, the
 * ids that the index lacks, and those it has without need, be it a second time.
 */
public record Difference(Kind kind, long kept, long indexed, List<Long> missing, List<Long> superfluous) {

    public Difference {
        missing = List.copyOf(missing);
        superfluous = List.copyOf(superfluous);
    }

    /** Of ids in any order. */
    static Difference between(Kind kind, LongStream kept, LongStream indexed) {
        Merging ids = new Merging(kept.sorted().toArray(), indexed.sorted().toArray());
        return ids.difference(kind);
    }

    boolean isNone() {
        return amount() == 0;
    }

    long amount() {
        return (long) missing.size() + superfluous.size();
    }

}

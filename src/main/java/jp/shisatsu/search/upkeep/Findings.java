package jp.shisatsu.search.upkeep;

import java.util.List;

/**
 * What a comparison of database and index found: whether the index was finished as this
 * program makes it, what differs, and what waits to be written or was given up.
 */
public record Findings(boolean current, List<Difference> differences, long waiting, long aborted) {

    public Findings {
        differences = List.copyOf(differences);
    }

    /** Whether nothing is amiss, and nothing is waiting to be written. */
    public boolean isWhole() {
        return current && aborted == 0 && waiting == 0 && differences.stream().allMatch(Difference::isNone);
    }

    /** How many passages differ. */
    public long amount() {
        return differences.stream().mapToLong(Difference::amount).sum();
    }

}

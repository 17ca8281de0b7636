package jp.shisatsu.search;

import org.jspecify.annotations.Nullable;

/**
 * A hit where it stands in the list of a search: its rank from 1 of how many, null where
 * the list is shorter; the hits before and after it; and what marks in any text what was
 * looked for.
 */
public record Surroundings(int rank, long total, @Nullable Hit hit, @Nullable Hit previous, @Nullable Hit next,
        Marking marking) {
}

package jp.shisatsu.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the desk lists it: who brought it to its state, when, and why where a
 * reason was given; tripId is null until it is published.
 */
public record RevisionView(long id, int number, RevisionState state, SourceFile source, @Nullable Long tripId,
        String title, String author, Instant at, @Nullable String why) {
}

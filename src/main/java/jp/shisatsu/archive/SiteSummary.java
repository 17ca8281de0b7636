package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/**
 * A place with how often it was visited and how much was asked there; place is its
 * country or prefecture, null where the location does not tell.
 */
public record SiteSummary(long id, String name, @Nullable String location, @Nullable String place, int visitCount,
        int questionCount) {
}

package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/** A place with how often it was visited and how much was asked there. */
public record SiteSummary(long id, String name, @Nullable String location, int visitCount, int questionCount) {
}

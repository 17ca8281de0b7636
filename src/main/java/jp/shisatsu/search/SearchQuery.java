package jp.shisatsu.search;

import org.jspecify.annotations.Nullable;

/**
 * What a reader typed, the kind asked for (null for all), a 1-based page and its size.
 */
public record SearchQuery(String text, @Nullable Kind kind, int page, int size) {
}

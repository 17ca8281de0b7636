package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/** Which trips to list; null asks for all. Fiscal years run from April to March. */
public record TripFilter(@Nullable Long committeeId, @Nullable Integer fiscalYear, @Nullable Boolean overseas) {
}

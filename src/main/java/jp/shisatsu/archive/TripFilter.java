package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which trips to list; null asks for all. Fiscal years run from April to March; place is
 * a country or prefecture as {@link SiteSummary} gives it.
 */
public record TripFilter(@Nullable Long committeeId, @Nullable Integer fiscalYear, @Nullable Boolean overseas,
        @Nullable String place) {

    /** Every published trip. */
    public static final TripFilter ALL = new TripFilter(null, null, null, null);

}

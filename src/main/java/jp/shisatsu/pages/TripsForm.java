package jp.shisatsu.pages;

import jp.shisatsu.archive.TripFilter;
import org.jspecify.annotations.Nullable;

/** Which trips a reader wants to see, as the address says it. */
record TripsForm(@Nullable Long committee, @Nullable Integer year, @Nullable Boolean overseas, @Nullable String place) {

    private static final int FIRST_YEAR = 1868;

    private static final int LAST_YEAR = 9998;

    /** No country has a longer name. */
    private static final int LONGEST_PLACE = 100;

    TripsForm {
        place = place == null || place.isBlank() ? null : place;
    }

    TripFilter filter() {
        boolean noYear = year != null && (year < FIRST_YEAR || year > LAST_YEAR);
        boolean noPlace = place != null && place.length() > LONGEST_PLACE;
        if (noYear || noPlace) {
            throw Absent.page();
        }
        return new TripFilter(committee, year, overseas, place);
    }

    Link link() {
        return Link.to("/trips")
            .with("committee", committee)
            .with("year", year)
            .with("overseas", overseas)
            .with("place", place);
    }

}

package jp.shisatsu.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trip as one line of a list; sites are the names of the places in the order visited.
 */
public record TripSummary(long id, String title, @Nullable String council, @Nullable String committee,
        @Nullable Long committeeId, @Nullable String kind, @Nullable LocalDate startDate, @Nullable LocalDate endDate,
        List<String> sites, int questionCount) {
}

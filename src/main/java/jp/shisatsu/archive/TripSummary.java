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

    static TripSummary of(TripEntity trip, QuestionCounts counts) {
        CouncilEntity council = trip.council();
        CommitteeEntity committee = trip.committee();
        return new TripSummary(trip.id(), trip.title(), council == null ? null : council.name(),
                committee == null ? null : committee.name(), committee == null ? null : committee.id(), trip.kind(),
                trip.startDate(), trip.endDate(), trip.visits().stream().map(VisitEntity::siteName).toList(),
                trip.visits().stream().mapToInt(counts::of).sum());
    }

}

package jp.shisatsu.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit as a card: its 1-based number within the trip, the site, the days. */
public record VisitSummary(long id, int number, long siteId, String site, @Nullable String location,
        @Nullable LocalDate startDate, @Nullable LocalDate endDate, @Nullable String subject, int questionCount) {

    static VisitSummary of(VisitEntity visit, QuestionCounts counts) {
        return new VisitSummary(visit.id(), visit.number(), visit.site().id(), visit.siteName(), visit.siteLocation(),
                visit.startDate(), visit.endDate(), visit.subject(), counts.of(visit));
    }

}

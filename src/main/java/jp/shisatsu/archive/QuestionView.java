package jp.shisatsu.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer and where it was asked; number is 1-based within the visit.
 */
public record QuestionView(long id, int number, String question, @Nullable String answer, long tripId, String tripTitle,
        int visitNumber, long siteId, String site, @Nullable String committee, @Nullable LocalDate date) {

    static QuestionView of(QuestionEntity asked) {
        VisitEntity visit = asked.visit();
        TripEntity trip = visit.trip();
        CommitteeEntity committee = trip.committee();
        return new QuestionView(asked.id(), asked.number(), asked.question(), asked.answer(), trip.id(), trip.title(),
                visit.number(), visit.site().id(), visit.siteName(), committee == null ? null : committee.name(),
                visit.startDate() == null ? trip.startDate() : visit.startDate());
    }

}

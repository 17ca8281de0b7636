package jp.shisatsu.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Trips as lines of a list, however many, in a fixed number of queries. */
@Component
class Summaries {

    private final QuestionRepository questions;

    Summaries(QuestionRepository questions) {
        this.questions = questions;
    }

    List<TripSummary> of(List<TripEntity> trips) {
        QuestionCounts counts = counts(trips);
        return trips.stream().map(trip -> TripSummary.of(trip, counts)).toList();
    }

    QuestionCounts counts(Collection<TripEntity> trips) {
        return QuestionCounts.of(questions.count(trips));
    }

}

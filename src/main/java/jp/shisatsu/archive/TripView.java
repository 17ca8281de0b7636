package jp.shisatsu.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trip with all that its page shows. */
public record TripView(TripSummary summary, @Nullable String purpose, List<MemberView> members,
        List<VisitSummary> visits, List<ObservationView> observations, @Nullable SourceFile source) {

    static TripView of(TripEntity trip, QuestionCounts counts, @Nullable SourceFile source) {
        return new TripView(TripSummary.of(trip, counts), trip.purpose(),
                trip.memberships().stream().map(MemberView::of).toList(),
                trip.visits().stream().map(visit -> VisitSummary.of(visit, counts)).toList(),
                trip.observations().stream().map(ObservationView::of).toList(), source);
    }

}

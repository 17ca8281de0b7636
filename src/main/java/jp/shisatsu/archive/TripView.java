package jp.shisatsu.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trip with all that its page shows. */
public record TripView(TripSummary summary, @Nullable String purpose, List<MemberView> members,
        List<VisitSummary> visits, List<ObservationView> observations, @Nullable SourceFile source) {
}

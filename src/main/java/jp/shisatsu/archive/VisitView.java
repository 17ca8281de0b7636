package jp.shisatsu.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit with all that its page shows, and its neighbours within the trip. */
public record VisitView(TripSummary trip, VisitSummary visit, @Nullable String purpose, List<String> hosts,
        List<SectionView> sections, List<QuestionView> questions, List<String> captions,
        List<ObservationView> observations, @Nullable VisitSummary previous, @Nullable VisitSummary next) {
}

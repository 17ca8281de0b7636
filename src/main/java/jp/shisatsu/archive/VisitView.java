package jp.shisatsu.archive;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A visit with all that its page shows, and its neighbours within the trip. */
public record VisitView(TripSummary trip, VisitSummary visit, @Nullable String purpose, List<String> hosts,
        List<SectionView> sections, List<QuestionView> questions, List<String> captions,
        List<ObservationView> observations, @Nullable VisitSummary previous, @Nullable VisitSummary next) {

    static VisitView of(VisitEntity visit, QuestionCounts counts) {
        TripEntity trip = visit.trip();
        return new VisitView(TripSummary.of(trip, counts), VisitSummary.of(visit, counts), visit.purpose(),
                visit.hosts(), SectionTree.of(visit.sections(), SectionView::of),
                visit.questions().stream().map(QuestionView::of).toList(),
                visit.photos().stream().map(PhotoEntity::caption).toList(), observations(visit),
                neighbour(visit, -1, counts), neighbour(visit, 1, counts));
    }

    private static List<ObservationView> observations(VisitEntity visit) {
        return visit.trip()
            .observations()
            .stream()
            .map(ObservationView::of)
            .filter(observation -> Objects.equals(observation.visitNumber(), visit.number()))
            .toList();
    }

    private static @Nullable VisitSummary neighbour(VisitEntity visit, int distance, QuestionCounts counts) {
        return visit.trip().visit(visit.number() + distance).map(other -> VisitSummary.of(other, counts)).orElse(null);
    }

}

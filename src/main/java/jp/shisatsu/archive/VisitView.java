package jp.shisatsu.archive;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A visit with all that its page shows, and its neighbours within the trip. */
public record VisitView(TripSummary trip, VisitSummary visit, @Nullable String purpose, List<String> hosts,
        List<SectionView> sections, List<QuestionView> questions, List<PhotoView> photos,
        List<ObservationView> observations, @Nullable VisitSummary previous, @Nullable VisitSummary next) {

    static VisitView of(VisitEntity visit, QuestionCounts counts, Set<Integer> pictured) {
        TripEntity trip = visit.trip();
        return new VisitView(TripSummary.of(trip, counts), VisitSummary.of(visit, counts), visit.purpose(),
                visit.hosts(), SectionTree.of(visit.sections(), SectionView::of),
                visit.questions().stream().map(QuestionView::of).toList(),
                visit.photos().stream().map(photo -> photo(photo, pictured)).toList(), observations(visit),
                neighbour(visit, -1, counts), neighbour(visit, 1, counts));
    }

    private static PhotoView photo(PhotoEntity photo, Set<Integer> pictured) {
        return new PhotoView(photo.number(), photo.caption(), pictured.contains(photo.number()));
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

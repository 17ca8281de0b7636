package jp.shisatsu.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisatsu.archive.TripSummary;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Visit;
import org.jspecify.annotations.Nullable;

/** Published trips that a report may correct, and the likeliest of them, if any. */
public record Counterparts(List<TripSummary> trips, @Nullable Long likeliest) {
    public Counterparts {
        trips = List.copyOf(trips);
    }

    /**
     * For each report of a file, which is alike to these trips: no trip is the likeliest
     * of two. A report like no trip may correct one of those besides.
     */
    static List<Counterparts> of(List<InspectionReport> reports, List<List<TripSummary>> alike,
            List<TripSummary> besides) {
        Set<Long> taken = new HashSet<>();
        return IntStream.range(0, reports.size())
            .mapToObj(index -> alike.get(index).isEmpty() ? new Counterparts(besides, null)
                    : of(reports.get(index), alike.get(index), taken))
            .toList();
    }

    private static Counterparts of(InspectionReport report, List<TripSummary> alike, Set<Long> taken) {
        Optional<Long> likeliest = likeliest(report, alike, taken);
        likeliest.ifPresent(taken::add);
        return new Counterparts(alike, likeliest.orElse(null));
    }

    /** The one with the most places in common; of equals the newest. */
    private static Optional<Long> likeliest(InspectionReport report, List<TripSummary> alike, Set<Long> taken) {
        Set<String> sites = report.visits().stream().map(Visit::site).collect(Collectors.toSet());
        return alike.stream()
            .filter(trip -> !taken.contains(trip.id()))
            .max(Comparator.comparingLong(trip -> trip.sites().stream().filter(sites::contains).count()))
            .map(TripSummary::id);
    }

}

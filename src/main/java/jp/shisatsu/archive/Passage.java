package jp.shisatsu.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What search finds at once: a title, a body, and where it belongs. It can be narrowed to
 * by each of its trips and sites: a site has all the trips that went there, a trip all
 * the sites it went to.
 */
record Passage(@Nullable String title, @Nullable String body, @Nullable TripEntity trip, @Nullable VisitEntity visit,
        List<TripEntity> trips, List<SiteEntity> sites) {

    /** A passage that belongs to a place only. */
    static Passage of(SiteEntity site) {
        List<TripEntity> trips = site.visits().stream().map(VisitEntity::trip).distinct().toList();
        return new Passage(site.name(), site.location(), null, null, trips, List.of(site));
    }

    /** A passage of a trip and all its visits. */
    static Passage of(TripEntity trip, @Nullable String body) {
        List<SiteEntity> sites = trip.visits().stream().map(VisitEntity::site).distinct().toList();
        return new Passage(trip.title(), body, trip, null, List.of(trip), sites);
    }

    /** A passage of a trip that belongs to none of its visits. */
    static Passage of(TripEntity trip, @Nullable String title, @Nullable String body) {
        return new Passage(title, body, trip, null, List.of(trip), List.of());
    }

    /** A passage of a visit. */
    static Passage of(VisitEntity visit, @Nullable String title, @Nullable String body) {
        return new Passage(title, body, visit.trip(), visit, List.of(visit.trip()), List.of(visit.site()));
    }

    /** Those of the texts that are there, joined; null where none is. */
    static @Nullable String joined(String separator, @Nullable String... texts) {
        String joined = Arrays.stream(texts)
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }

    /** Title and body as one text, so that a word of each is as good as two of one. */
    String whole() {
        return (title == null ? "" : title + PassageFields.BETWEEN) + (body == null ? "" : body);
    }

    @Nullable LocalDate date() {
        LocalDate ofVisit = visit == null ? null : visit.startDate();
        return ofVisit != null || trip == null ? ofVisit : trip.startDate();
    }

}

package jp.shisatsu.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What search finds at once: a title, a body, and where it belongs. */
record Passage(@Nullable String title, @Nullable String body, @Nullable TripEntity trip, @Nullable VisitEntity visit) {

    /** A passage that belongs to a place only. */
    static Passage of(SiteEntity site) {
        return new Passage(site.name(), site.location(), null, null);
    }

    /** A passage of a trip as a whole. */
    static Passage of(TripEntity trip, @Nullable String title, @Nullable String body) {
        return new Passage(title, body, trip, null);
    }

    /** A passage of a visit. */
    static Passage of(VisitEntity visit, @Nullable String title, @Nullable String body) {
        return new Passage(title, body, visit.trip(), visit);
    }

    /** Those of the texts that are there, joined; null where none is. */
    static @Nullable String joined(String separator, @Nullable String... texts) {
        String joined = Arrays.stream(texts)
            .filter(Objects::nonNull)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }

    @Nullable LocalDate date() {
        LocalDate ofVisit = visit == null ? null : visit.startDate();
        return ofVisit != null || trip == null ? ofVisit : trip.startDate();
    }

}

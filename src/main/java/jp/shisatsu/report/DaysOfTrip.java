package jp.shisatsu.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the days that head visits; the first visit of a day accounts for its line. */
final class DaysOfTrip {

    private final List<@Nullable Chapter> days;

    private final Set<Chapter> read = new HashSet<>();

    DaysOfTrip(List<@Nullable Chapter> days) {
        this.days = days;
    }

    /** Visits come in order. */
    Optional<DayOfTrip> of(int visit) {
        return Optional.ofNullable(days.get(visit)).map(this::of);
    }

    private DayOfTrip of(Chapter day) {
        WrittenDays written = WrittenDays.in(day.value().stream().toList());
        return new DayOfTrip(read.add(day) ? written : written.saidElsewhere(), day.branch().marker().ordinal());
    }

}

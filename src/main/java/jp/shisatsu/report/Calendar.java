package jp.shisatsu.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts written days into the calendar: a year that is missing is taken from the trip, and
 * only where one year is possible.
 */
final class Calendar {

    private final Doubts doubts;

    private final @Nullable DateRange trip;

    /** The year the title speaks of. */
    private final @Nullable FiscalYear titled;

    private final int visits;

    Calendar(@Nullable DateRange trip, @Nullable FiscalYear titled, int visits, Doubts doubts) {
        this.titled = titled;
        this.trip = trip;
        this.visits = visits;
        this.doubts = doubts;
    }

    /**
     * The day of a visit that states none: counted from the trip's first where the report
     * does so, else the trip's own where it went to one site or lasted one day.
     */
    @Nullable DateRange ofVisit(int dayOfTrip) {
        if (trip != null && dayOfTrip > 0) {
            LocalDate day = trip.first().plusDays(dayOfTrip - 1L);
            return isInTrip(day) ? new DateRange(day, day) : null;
        }
        boolean oneDay = trip != null && trip.first().equals(trip.last());
        return visits == 1 || oneDay ? trip : null;
    }

    /** From the first to the last of some days; null if one has no year. */
    @Nullable DateRange range(List<WrittenDay> days) {
        List<WrittenDay> real = days.stream().filter(this::exists).filter(this::isOfMonth).toList();
        List<LocalDate> dates = real.stream().map(this::dateOf).filter(Objects::nonNull).toList();
        if (dates.isEmpty() || dates.size() < real.size()) {
            return null;
        }
        if (dates.getLast().isBefore(dates.getFirst())) {
            doubts.add(Doubt.DATES_REVERSED, real.getLast().span());
            return null;
        }
        return new DateRange(dates.getFirst(), dates.getLast());
    }

    private boolean exists(WrittenDay day) {
        if (!day.exists()) {
            doubts.add(Doubt.IMPOSSIBLE_DATE, day.span(), day.written());
        }
        return day.exists();
    }

    /** １４日 says when only where the trip has such a day. */
    private boolean isOfMonth(WrittenDay day) {
        return day.month() != WrittenDay.OF_ANY_MONTH || (trip != null && day.among(trip).isPresent());
    }

    private Stream<LocalDate> candidates(WrittenDay day) {
        DateRange days = trip;
        return days != null && day.month() == WrittenDay.OF_ANY_MONTH ? day.among(days).stream()
                : years(day).flatMap(year -> day.in(year).stream());
    }

    private @Nullable LocalDate dateOf(WrittenDay day) {
        LocalDate date = candidates(day).findFirst().orElse(null);
        if (date != null && !day.fallsOnItsWeekday(date)) {
            doubts.add(Doubt.WEEKDAY_MISMATCH, day.span(), date.getMonthValue() + "月" + date.getDayOfMonth() + "日",
                    WrittenDay.weekdayOf(date), day.written());
        }
        return date;
    }

    /** The years a day may be in. */
    private Stream<Integer> years(WrittenDay day) {
        if (day.year() != null) {
            return Stream.of(day.year());
        }
        if (trip == null) {
            return titled == null ? Stream.empty() : Stream.of(titled.yearOf(day.month())).filter(day::mayBeIn);
        }
        boolean oneYear = trip.first().getYear() == trip.last().getYear();
        return Stream.of(trip.first().getYear(), trip.last().getYear())
            .filter(year -> oneYear || day.in(year).filter(this::isInTrip).isPresent());
    }

    /** Whether days are among the trip's; without those they may be. */
    boolean isInTrip(DateRange days) {
        return trip == null || (isInTrip(days.first()) && isInTrip(days.last()));
    }

    /** Whether a day is one of the trip's. */
    boolean mayBeOfTrip(WrittenDay day) {
        return trip != null && day.isIn(trip);
    }

    private boolean isInTrip(LocalDate date) {
        return trip != null && !date.isBefore(trip.first()) && !date.isAfter(trip.last());
    }

}

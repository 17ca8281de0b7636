package jp.shisatsu.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A day as a report writes it; the year, the month and the day of the week may be
 * missing.
 */
record WrittenDay(@Nullable Integer year, int month, int day, @Nullable String weekday, String written,
        SourceSpan span) {

    /** The month of a day that says none. */
    static final int OF_ANY_MONTH = 0;

    private static final String WEEKDAYS = "月火水木金土日";

    /** Of 明治; 〇〇〇〇年 on a form nobody filled in is no year at all. */
    private static final int FIRST_YEAR = 1868;

    /** A leap year, so that 2月29日 exists. */
    private static final int ANY_YEAR = 2000;

    /** Whether it is one of some days; the year may be missing. */
    boolean isIn(DateRange dates) {
        if (month == OF_ANY_MONTH) {
            return among(dates).isPresent();
        }
        return Stream.of(dates.first().getYear(), dates.last().getYear())
            .filter(possible -> year == null || year.equals(possible))
            .flatMap(possible -> in(possible).stream())
            .anyMatch(date -> !date.isBefore(dates.first()) && !date.isAfter(dates.last()));
    }

    boolean exists() {
        return month == OF_ANY_MONTH || in(year == null ? ANY_YEAR : year).isPresent();
    }

    /** The only one of some days that is this day of its month. */
    Optional<LocalDate> among(DateRange dates) {
        List<LocalDate> possible = dates.first()
            .datesUntil(dates.last().plusDays(1))
            .filter(date -> date.getDayOfMonth() == day)
            .limit(2)
            .toList();
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }

    /** The day in a year, if the calendar has it. */
    Optional<LocalDate> in(int otherYear) {
        try {
            return Optional.of(LocalDate.of(otherYear, month, day)).filter(date -> date.getYear() >= FIRST_YEAR);
        }
        catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Whether nothing the day says speaks against a year. */
    boolean mayBeIn(int otherYear) {
        return in(otherYear).filter(this::fallsOnItsWeekday).isPresent();
    }

    /** Whether the day of the week, where one is written, is the calendar's. */
    boolean fallsOnItsWeekday(LocalDate date) {
        return weekday == null || weekday.equals(weekdayOf(date));
    }

    static String weekdayOf(LocalDate date) {
        return WEEKDAYS.substring(date.getDayOfWeek().getValue() - 1, date.getDayOfWeek().getValue());
    }

}

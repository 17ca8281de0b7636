package jp.shisatsu.archive;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A year of account, from April to March. */
record FiscalYear(int year) {

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGG", Locale.JAPANESE);

    // Japan counts by the Gregorian calendar since then, and so does JapaneseDate.
    private static final int FIRST_WITH_ERA = 1873;

    static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.minusMonths(3).getYear());
    }

    /**
     * 令和7年度. The era is that of October: April 2019 was still 平成, the year is 令和元年度.
     */
    String label() {
        if (year < FIRST_WITH_ERA) {
            return year + "年度";
        }
        JapaneseDate october = JapaneseDate.of(year, 10, 1);
        int yearOfEra = october.get(ChronoField.YEAR_OF_ERA);
        return ERA.format(october) + (yearOfEra == 1 ? "元" : yearOfEra) + "年度";
    }

}

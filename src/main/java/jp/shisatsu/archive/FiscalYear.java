package jp.shisatsu.archive;

import java.time.LocalDate;

/** A year of account, from April to March. */
record FiscalYear(int year) {

    private static final int FIRST = 1868;

    private static final int LAST = 9998;

    /** Whether a number can be one that the archive has. */
    static boolean isCounted(long year) {
        return FIRST <= year && year <= LAST;
    }

    static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.minusMonths(3).getYear());
    }

    /**
     * 令和7年度. The era is that of October: April 2019 was still 平成, the year is 令和元年度.
     */
    String label() {
        return JapaneseDay.year(LocalDate.of(year, 10, 1)) + "度";
    }

}

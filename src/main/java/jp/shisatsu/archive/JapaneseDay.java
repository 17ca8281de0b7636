package jp.shisatsu.archive;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days by their era, as a council writes them. */
public final class JapaneseDay {

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGG", Locale.JAPANESE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日（EEEEE）", Locale.JAPANESE);

    // Japan counts by the Gregorian calendar since then, and so does JapaneseDate.
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private JapaneseDay() {
    }

    /** 令和7年10月29日（水）. */
    static String of(LocalDate day) {
        return year(day) + DAY.format(day);
    }

    /** Whether Japan counted that day by an era and by today's calendar. */
    public static boolean hasEra(LocalDate day) {
        return !day.isBefore(FIRST);
    }

    /** 令和7年; 1868年 where no era is counted. */
    public static String year(LocalDate day) {
        if (!hasEra(day)) {
            return day.getYear() + "年";
        }
        JapaneseDate japanese = JapaneseDate.from(day);
        int yearOfEra = japanese.get(ChronoField.YEAR_OF_ERA);
        return ERA.format(japanese) + (yearOfEra == 1 ? "元" : yearOfEra) + "年";
    }

}

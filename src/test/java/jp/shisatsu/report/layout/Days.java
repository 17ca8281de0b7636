package jp.shisatsu.report.layout;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.function.Function;

import jp.shisatsu.report.DateRange;

/** Writes days as councils do. */
final class Days {

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("GGGG", Locale.JAPAN)
        .withChronology(JapaneseChronology.INSTANCE);

    private static final String KANJI = "〇一二三四五六七八九";

    private Days() {
    }

    /** 令和7年10月29日（水） */
    static String wareki(LocalDate day) {
        int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
        return era(day) + (year == 1 ? "元" : year) + "年" + inYear(day);
    }

    /** R7.10.29 */
    static String initial(LocalDate day) {
        String initial = switch (era(day)) {
            case "令和" -> "R";
            case "平成" -> "H";
            default -> "S";
        };
        return initial + JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA) + "." + day.getMonthValue() + "."
                + day.getDayOfMonth();
    }

    /** 2025年10月29日（水） */
    static String western(LocalDate day) {
        return day.getYear() + "年" + inYear(day);
    }

    /** 10月29日（水） */
    static String inYear(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + weekday(day);
    }

    /** 令和七年十月二十九日 */
    static String kanji(LocalDate day) {
        int year = JapaneseDate.from(day).get(ChronoField.YEAR_OF_ERA);
        return era(day) + (year == 1 ? "元" : kanji(year)) + "年" + kanji(day.getMonthValue()) + "月"
                + kanji(day.getDayOfMonth()) + "日";
    }

    /** From the first to the last, or the one day. */
    static String range(DateRange days, String sign, Function<LocalDate, String> first,
            Function<LocalDate, String> last) {
        return first.apply(days.first()) + (days.first().equals(days.last()) ? "" : sign + last.apply(days.last()));
    }

    private static String weekday(LocalDate day) {
        return "（" + day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPAN) + "）";
    }

    private static String era(LocalDate day) {
        return ERA.format(JapaneseDate.from(day));
    }

    private static String kanji(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : KANJI.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : KANJI.charAt(number % 10));
    }

}

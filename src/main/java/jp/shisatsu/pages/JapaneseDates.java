package jp.shisatsu.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Dates as a council writes them: 令和7年10月29日（2025年）. */
@Component("dates")
class JapaneseDates {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final LocalDate FIRST_SOLAR_DAY = LocalDate.of(1873, 1, 1);

    private static final DateTimeFormatter WAREKI = new DateTimeFormatterBuilder()
        .appendText(ChronoField.ERA, TextStyle.FULL)
        .appendText(ChronoField.YEAR_OF_ERA, Map.of(1L, "元"))
        .appendPattern("年M月d日")
        .toFormatter(Locale.JAPAN);

    private static final DateTimeFormatter WESTERN = DateTimeFormatter.ofPattern("u年M月d日", Locale.JAPAN);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.JAPAN);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("u年M月d日 H:mm", Locale.JAPAN)
        .withZone(JAPAN);

    public String full(LocalDate day) {
        return day.isBefore(FIRST_SOLAR_DAY) ? WESTERN.format(day)
                : WAREKI.format(JapaneseDate.from(day)) + "（" + day.getYear() + "年）";
    }

    /** The last day of a range whose first day was written in full. */
    public String last(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear() ? DAY.format(last) : full(last);
    }

    public String moment(Instant at) {
        return MOMENT.format(at);
    }

}

package jp.shisatsu.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.shisatsu.archive.JapaneseDay;
import org.springframework.stereotype.Component;

/** Dates as a council writes them: 令和7年10月29日（2025年）. */
@Component("dates")
class JapaneseDates {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.JAPAN);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("u年M月d日 H:mm", Locale.JAPAN)
        .withZone(JAPAN);

    public String full(LocalDate day) {
        var written = JapaneseDay.year(day) + DAY.format(day);
        return JapaneseDay.hasEra(day) ? written + "（" + day.getYear() + "年）" : written;
    }

    /** The last day of a range whose first day was written in full. */
    public String last(LocalDate first, LocalDate last) {
        return first.getYear() == last.getYear() ? DAY.format(last) : full(last);
    }

    public String moment(Instant at) {
        return MOMENT.format(at);
    }

}

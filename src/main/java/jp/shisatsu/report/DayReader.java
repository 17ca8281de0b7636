package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Numeral;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds days in the words under a heading about dates: 令和7年10月29日（水）～10月31日（金）,
 * 10月15、16日, 2022.04.25-04.26, R6.10.28, 8/26(火). What a day leaves out (15、16日) it takes
 * from the one before; the first of a line may be but a day of the trip: １４日 邑南町.
 */
final class DayReader {

    private static final String ONE_OR_TWO = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}";

    private static final String YEAR = "(?:(?<era>" + Wareki.ANY + ")\\h{0,2}(?<eraYear>" + ONE_OR_TWO
            + "|元)|(?<year>[0-9０-９]{4}|[一二三四五六七八九〇]{4}))\\h{0,6}[年./／．-]\\h{0,6}";

    private static final String MONTH = "(?<month>" + ONE_OR_TWO + ")\\h{0,2}[月./／．]\\h{0,6}";

    private static final String WEEKDAY = "(?:\\h{0,2}[(（]\\h?(?<weekday>[月火水木金土日])[^)）]{0,8}[)）])?";

    /** 3日間 and 1泊2日 say how long, not when. */
    private static final Pattern DAY = Pattern.compile("(?:(?:" + YEAR + ")?" + MONTH + "(?<day>" + ONE_OR_TWO
            + ")(?:\\h{0,2}日(?![間目]))?|(?<![泊第0-9０-９])(?<dayAlone>" + ONE_OR_TWO + ")\\h{0,2}日(?![間目本市]))" + WEEKDAY);

    private static final String HOUR = "(?:正午|(?:午前|午後)?\\h?(?:" + ONE_OR_TWO
            + ")(?:\\h?時(?:\\h?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})分|半)?|[:：][0-9０-９]{2}))";

    /** （午後1時30分～3時）: at which hours of the day is said with the day. */
    private static final Pattern HOURS = Pattern.compile("[\\h、]*+(?:[(（]\\h?)?" + HOUR
            + "\\h?(?:(?:[～〜~－―–ー-]|から|より)\\h?(?:" + HOUR + "\\h?)?(?:まで)?)?(?:[)）]\\h*+)?$");

    private final List<WrittenDay> days = new ArrayList<>();

    private DayReader() {
    }

    static List<WrittenDay> read(List<Passage> lines) {
        DayReader reader = new DayReader();
        lines.forEach(reader::readLine);
        return reader.days;
    }

    private void readLine(Passage line) {
        Matcher day = DAY.matcher(line.written());
        while (day.find()) {
            add(day, line);
        }
    }

    private void add(Matcher found, Passage passage) {
        String line = passage.written();
        WrittenDay before = days.isEmpty() ? null : days.getLast();
        String alone = found.group("dayAlone");
        boolean begins = found.start() == 0 || "（(".indexOf(line.charAt(found.start() - 1)) >= 0;
        if (alone != null && before == null && !begins) {
            return;
        }
        int monthBefore = before == null ? WrittenDay.OF_ANY_MONTH : before.month();
        int month = alone == null ? Numeral.of(found.group("month")) : monthBefore;
        int day = Numeral.of(alone == null ? found.group("day") : alone);
        SourceSpan span = passage.part(found.start(), behindHours(line, found.end()));
        days.add(new WrittenDay(year(found, month, before), month, day, found.group("weekday"), found.group(), span));
    }

    private static int behindHours(String line, int end) {
        Matcher hours = HOURS.matcher(line).region(end, line.length());
        return hours.lookingAt() ? hours.end() : end;
    }

    /** The year written; else that of the day before, or the next after a New Year. */
    private static @Nullable Integer year(Matcher found, int month, @Nullable WrittenDay before) {
        if (found.group("era") != null) {
            return Wareki.western(found.group("era"), Numeral.of(found.group("eraYear")));
        }
        if (found.group("year") != null) {
            return Numeral.of(found.group("year"));
        }
        if (before == null || before.year() == null) {
            return null;
        }
        return month < before.month() ? before.year() + 1 : before.year();
    }

}

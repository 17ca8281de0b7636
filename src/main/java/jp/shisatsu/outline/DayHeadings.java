package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the line that heads all that was seen on one day: 第１日目 ７月２３日（火）, or the day
 * alone right before a site.
 */
final class DayHeadings {

    static final String STYLE = "day";

    /** How a sentence says the day with which it begins: 初日, 翌１４日, １１月１３日. */
    static final String SAID = "初日|翌日|翌?(?:[0-9０-９一二三四五六七八九十]{1,3}月)?[0-9０-９一二三四五六七八九十]{1,3}日";

    private static final Set<Topic> BEGINNING = EnumSet.of(Topic.SITE, Topic.PLACES);

    private static final String DATE = "(?:[^\\h月/／]{2,7}年\\h?)?[0-9０-９一二三四五六七八九十]{1,3}[月/／][0-9０-９一二三四五六七八九十]{1,3}日?"
            + "(?:\\h?[(（][月火水木金土日][^)）]{0,3}[)）])?";

    /** １３：３０～１５：００ */
    private static final String HOURS = "(?:\\h*[0-9０-９]{1,2}[:：時][0-9０-９]{0,2}分?(?:\\h*[～〜~－―–-]\\h*[0-9０-９]{1,2}[:：時][0-9０-９]{0,2}分?)?)?";

    /** 第２日 総務文教常任委員会: those who travelled together may part. */
    private static final String WHOSE = "(?:\\h+(?:両委員会合同|合同|[^\\h、。]{2,16}委員会))?";

    private static final Pattern COUNTED = Pattern.compile("(?:[【《＜<〈［\\[〔(（]|[■◆◇□●○〇◎▼▽★☆・]?\\h*)"
            + "(?:第\\h?)?(?<count>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})\\h?日(?:目|(?<=第\\h?[0-9０-９]{1,2}\\h?日))" + WHOSE
            + "[】》＞>〉］\\]〕)）]?\\h*[：:]?\\h*[(（]?(?<date>(?:" + DATE + ")?)[)）]?[】》＞>〉］\\]〕]?" + HOURS);

    private static final Pattern DATED = Pattern
        .compile("(?:[【《＜<〈［\\[〔]|[■◆◇□●○〇◎▼▽★☆・•]?\\h*)(?<date>" + DATE + ")[】》＞>〉］\\]〕]?");

    /** 午前, １日目午後の部, その２ */
    private static final Pattern PART = Pattern
        .compile("(?:第?\\h?[0-9０-９一二三四五六七八九]{1,2}\\h?日目?[・\\h]?)?午[前後](?:の部)?|その\\h?[0-9０-９一二三四五六七八九①-⑨]");

    private static final Telltale IN_PART = new Telltale("午その");

    /** The letters it may begin with. */
    private static final Telltale BEFORE_COUNT = new Telltale("第一二三四五六七八九十");

    private static final Telltale IN_COUNT = new Telltale("日");

    private static final Telltale IN_DATE = new Telltale("月/／");

    private DayHeadings() {
    }

    /** Whether a line counts the days of the trip: ＜第１日 ８月28日（火）＞. */
    static boolean counts(Passage line) {
        return mayCount(line) && COUNTED.matcher(line.written()).matches();
    }

    private static boolean mayCount(Passage line) {
        return IN_COUNT.isIn(line) && (BEFORE_COUNT.begins(line) || !Glyph.isJapanese(line.first()));
    }

    /** Whether a line says but the day of what follows: 【８月２５日（火曜日）】. */
    static boolean areDay(Passage line) {
        return counts(line) || (IN_DATE.isIn(line) && DATED.matcher(line.written()).matches());
    }

    /** Whether a line says but the day or the part of it: 【午前】. */
    static boolean areDayOrPart(Passage line) {
        return areDay(line) || (IN_PART.isIn(line) && PART.matcher(line.written()).matches());
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>();
        int dated = 0;
        for (int i = 0; i < tokens.size(); i++) {
            LineToken next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
            boolean begins = next instanceof LineToken.Known known
                    && known.topics().stream().anyMatch(BEGINNING::contains);
            Optional<LineToken> day = day(tokens.get(i), begins, dated + 1);
            dated += day.isPresent() ? 1 : 0;
            read.add(day.orElse(tokens.get(i)));
        }
        return read;
    }

    private static Optional<LineToken> day(LineToken token, boolean begins, int place) {
        return switch (token) {
            case LineToken.Prose prose -> day(prose.line(), begins, place);
            case LineToken.Listed item -> day(item.line(), begins, place);
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Known _, LineToken.Asked _,
                    LineToken.Replied _ ->
                Optional.empty();
        };
    }

    private static Optional<LineToken> day(Passage line, boolean begins, int place) {
        if (mayCount(line)) {
            Matcher counted = COUNTED.matcher(line.written());
            if (counted.matches()) {
                return Optional.of(heading(line, counted, Numeral.of(counted.group("count"))));
            }
        }
        if (begins && IN_DATE.isIn(line)) {
            Matcher dated = DATED.matcher(line.written());
            return dated.matches() ? Optional.of(heading(line, dated, place)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static LineToken heading(Passage line, Matcher day, int place) {
        Passage value = day.group("date").isEmpty() ? null : line.valueFrom(day.start("date"));
        return new LineToken.Known(line, new Marked(new Marker("", STYLE, place), line), Set.of(Topic.DAY), value);
    }

}

package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Numeral;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;

/**
 * The day of each site where a sentence says which was visited when:
 * 初日の16日は宮城県仙台市を、翌17日は福島県会津若松市を訪問しました。
 */
final class DaysSaid {

    private static final String DIGIT = "[0-9０-９一二三四五六七八九十]";

    private static final Pattern DAY_AND_SITE = Pattern.compile("(?<!" + DIGIT + ")(?=初日|第?[0-9０-９一二三四五六]日目|翌?の?"
            + DIGIT + ")(?:(?<first>初日)|第?(?<count>[0-9０-９一二三四五六])日目|翌)?の?(?<day>(?:" + DIGIT + "{1,3}月)?" + DIGIT
            + "{1,3}日)?" + "(?:[(（][^（()）]{1,5}[)）])?(?:に)?(?:は|が|に)[、\\h]?(?<site>[^、。は]{2,30})");

    /** No trip goes to more sites; comparing each with each has an end. */
    private static final int MOST = 50;

    private static final Telltale IN_DAY = new Telltale("日");

    private final List<Said> all;

    /** What is said to have been seen on a day. */
    private record Said(String site, DayOfTrip day) {
    }

    DaysSaid(List<Passage> lines) {
        this.all = lines.stream()
            .filter(line -> IN_DAY.isIn(line.written()))
            .flatMap(DaysSaid::said)
            .limit(MOST)
            .toList();
    }

    private static Stream<Said> said(Passage line) {
        return DAY_AND_SITE.matcher(line.written())
            .results()
            .map(found -> new Said(new SiteName(found.group("site"), null).key(), day(line, found)))
            .filter(said -> !said.day.equals(DayOfTrip.UNKNOWN));
    }

    /** Its line stays where it is: it says more than the day. */
    private static DayOfTrip day(Passage line, MatchResult found) {
        String count = found.group("count");
        if (found.group("day") != null) {
            Passage day = new Passage(found.group("day"), line.start() + found.start("day"),
                    line.part(found.start("day"), found.end("day")));
            return new DayOfTrip(WrittenDays.in(List.of(day)).saidElsewhere(), 0);
        }
        if (found.group("first") != null) {
            return new DayOfTrip(WrittenDays.in(List.of()), 1);
        }
        return count == null ? DayOfTrip.UNKNOWN : new DayOfTrip(WrittenDays.in(List.of()), Numeral.of(count));
    }

    /** Of the site alone, or of its municipality; empty where two days are said of it. */
    Optional<DayOfTrip> of(SiteName site) {
        String place = site.place().localKey();
        List<DayOfTrip> days = all.stream()
            .filter(said -> said.site.contains(site.localKey()) || (!place.isEmpty() && said.site.contains(place)))
            .map(Said::day)
            .distinct()
            .limit(2)
            .toList();
        return days.size() == 1 && !site.localKey().isEmpty() ? Optional.of(days.getFirst()) : Optional.empty();
    }

}

package jp.shisatsu.search;

import com.ibm.icu.text.Normalizer2;
import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year as Japan counts it, by era or by the Gregorian calendar: 令和7年, R7, ㋿7年, 2025年.
 */
final class CalendarYear {

    private static final String ERA = Arrays.stream(JapaneseEra.values())
        .flatMap(era -> Stream.of(name(era), letter(era)))
        .collect(Collectors.joining("|"));

    /** A letter is an era only where its number ends: R7, but not R7000. */
    private static final Pattern YEAR = Pattern
        .compile("(?<![\\p{IsLatin}\\d])(?:(?<era>" + ERA + ")(?<count>元|\\d{1,2})|(?<year>\\d{4}))(?<unit>年|(?!\\d))");

    /** As an address or a reader names a fiscal year. */
    private static final Pattern FISCAL = Pattern.compile(YEAR.pattern() + "度?");

    private static final int FIRST_ERA_DAY = 1873;

    private static final int FIRST_OF_HEISEI = 1989;

    /** Plans that were made before it ended count on: 平成62年 is 2050. */
    private static final int LAST_OF_HEISEI = 2019;

    private CalendarYear() {
    }

    /** The year that a text names and nothing else; empty where it names none. */
    static OptionalInt read(String typed) {
        Matcher year = FISCAL.matcher(folded(typed));
        return year.matches() ? gregorian(year.toMatchResult()) : OptionalInt.empty();
    }

    /** A word that tells a year, with the year told in every other way. */
    static List<String> otherWays(String word) {
        String folded = folded(word);
        Matcher year = YEAR.matcher(folded);
        if (!year.find() || (year.group("era") == null && year.group("unit").isEmpty())) {
            return List.of();
        }
        OptionalInt gregorian = gregorian(year.toMatchResult());
        return gregorian.isEmpty() ? List.of()
                : ways(gregorian.getAsInt())
                    .map(way -> folded.substring(0, year.start()) + way + folded.substring(year.end()))
                    .filter(way -> !way.equals(folded))
                    .toList();
    }

    private static Stream<String> ways(int year) {
        Set<String> ways = new LinkedHashSet<>();
        ways.add(year + "年");
        if (year > LAST_OF_HEISEI) {
            ways.add("平成%d年".formatted(year - FIRST_OF_HEISEI + 1));
        }
        if (year >= FIRST_ERA_DAY) {
            Stream.of(LocalDate.of(year, 12, 31), LocalDate.of(year, 1, 1))
                .map(JapaneseDate::from)
                .forEach(day -> ways.addAll(ways(day)));
        }
        return ways.stream();
    }

    private static List<String> ways(JapaneseDate day) {
        int count = day.get(ChronoField.YEAR_OF_ERA);
        return count == 1 ? List.of(name(day.getEra()) + "元年", name(day.getEra()) + "1年", letter(day.getEra()) + "1")
                : List.of(name(day.getEra()) + count + "年", letter(day.getEra()) + count);
    }

    private static OptionalInt gregorian(MatchResult year) {
        if (year.group("year") != null) {
            return OptionalInt.of(Integer.parseInt(year.group("year")));
        }
        int count = year.group("count").equals("元") ? 1 : Integer.parseInt(year.group("count"));
        return Arrays.stream(JapaneseEra.values())
            .filter(era -> year.group("era").equals(name(era)) || year.group("era").equals(letter(era)))
            .mapToInt(era -> JapaneseChronology.INSTANCE.prolepticYear(era, 1) + count - 1)
            .findFirst();
    }

    private static String name(JapaneseEra era) {
        return era.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    }

    /** In small letters, as folded texts have it. */
    private static String letter(JapaneseEra era) {
        return era.getDisplayName(TextStyle.NARROW, Locale.JAPANESE).toLowerCase(Locale.ROOT);
    }

    private static String folded(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text);
    }

}

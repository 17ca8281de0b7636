package jp.shisatsu.archive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.outline.Wordings;
import jp.shisatsu.report.InspectionReport;
import org.jspecify.annotations.Nullable;

/** The prefecture or the country at the head of a location, as written there. */
record Region(String name, boolean overseas) {

    /** Prefectures and countries as the parser knows a location by them. */
    private static final List<String> BEGINNINGS = Wordings.of(InspectionReport.class, "places.txt")
        .getOrDefault("BEGINNING", List.of());

    private static final Pattern PREFECTURE = anyOf(BEGINNINGS.stream().filter(Region::isPrefecture));

    // 大韓民国, フランス共和国, ドイツ連邦共和国, アラブ首長国連邦
    private static final Pattern FORMAL_COUNTRY = Pattern
        .compile("[\\p{IsHan}\\p{IsKatakana}ー・]{1,20}?(?:連邦共和国|共和国|民国|王国|公国|合衆国|連邦)");

    private static final Pattern PLAIN_COUNTRY = anyOf(countries());

    /** A name alone may tell the prefecture, never a country: 中国電力 is not in China. */
    static Optional<Region> of(String name, @Nullable String location) {
        return location == null ? prefecture(plain(name)) : of(plain(location));
    }

    private static Optional<Region> of(String location) {
        return prefecture(location).or(() -> country(FORMAL_COUNTRY, location))
            .or(() -> country(PLAIN_COUNTRY, location));
    }

    private static Optional<Region> prefecture(String text) {
        return head(PREFECTURE, text).map(name -> new Region(name, false));
    }

    private static Optional<Region> country(Pattern country, String text) {
        return head(country, text).map(name -> new Region(name, true));
    }

    private static Optional<String> head(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static boolean isPrefecture(String beginning) {
        return beginning.matches("北海道|.+[都府県]");
    }

    /** 韓国 and whatever else the world knows; 中国・ is a beginning, no name. */
    private static Stream<String> countries() {
        Stream<String> ofTheWorld = Arrays.stream(Locale.getISOCountries())
            .filter(code -> !code.equals("JP"))
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.JAPANESE));
        Stream<String> everyday = BEGINNINGS.stream()
            .filter(beginning -> !isPrefecture(beginning) && !beginning.endsWith("・"));
        return Stream.of(ofTheWorld, everyday, Stream.of("豪州")).flatMap(names -> names);
    }

    /** Longest first, so that インドネシア is not taken for インド. */
    private static Pattern anyOf(Stream<String> names) {
        return Pattern.compile(names.distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
    }

}

package jp.shisatsu.archive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The prefecture or the country at the head of a location, as written there. */
record Place(String name, boolean overseas) {

    private static final Pattern PREFECTURE = Pattern
        .compile("北海道|東京都|京都府|大阪府" + "|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重"
                + "|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県");

    // 大韓民国, フランス共和国, ドイツ連邦共和国, アラブ首長国連邦
    private static final Pattern FORMAL_COUNTRY = Pattern
        .compile("[\\p{IsHan}\\p{IsKatakana}ー・]{1,20}?(?:連邦共和国|共和国|民国|王国|公国|合衆国|連邦)");

    private static final Pattern PLAIN_COUNTRY = Pattern.compile(countries());

    /** A name alone may tell the prefecture, never a country: 中国電力 is not in China. */
    static Optional<Place> of(String name, @Nullable String location) {
        return location == null ? prefecture(plain(name)) : of(plain(location));
    }

    private static Optional<Place> of(String location) {
        return prefecture(location).or(() -> country(FORMAL_COUNTRY, location))
            .or(() -> country(PLAIN_COUNTRY, location));
    }

    private static Optional<Place> prefecture(String text) {
        return head(PREFECTURE, text).map(name -> new Place(name, false));
    }

    private static Optional<Place> country(Pattern country, String text) {
        return head(country, text).map(name -> new Place(name, true));
    }

    private static Optional<String> head(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** Longest first, so that インドネシア is not taken for インド. */
    private static String countries() {
        Stream<String> ours = Arrays.stream(Locale.getISOCountries())
            .filter(code -> !code.equals("JP"))
            .map(code -> Locale.of("", code).getDisplayCountry(Locale.JAPANESE));
        List<String> everyday = List.of("アメリカ", "米国", "英国", "豪州");
        return Stream.concat(ours, everyday.stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .reduce((one, other) -> one + "|" + other)
            .orElseThrow();
    }

}

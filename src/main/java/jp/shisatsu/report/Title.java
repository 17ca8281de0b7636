package jp.shisatsu.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.outline.Wordings;
import org.jspecify.annotations.Nullable;

/**
 * What a title says: 横浜市会 国際・経済・港湾委員会 海外行政視察 概要. What it does not say is null.
 */
record Title(@Nullable String council, @Nullable String committee, @Nullable String kind) {

    private static final Map<String, List<String>> WORDS = Wordings.of(Title.class, "titles.txt");

    /** 市会運営委員会 is a committee, 都市会議 neither; 横浜市会 may touch 議会運営委員会. */
    private static final Pattern COUNCIL = Pattern.compile(
            "[^\\h]{1,10}?(?:(?:[都道府県市区町村]|広域連合|組合)議会(?:議長会|(?=議員(?:視察|研修|先進|行政|県外|管外|海外))|(?!議員|運営))|[市県府]会(?!議(?!会)|運営))");

    private static final Pattern COMMITTEE = Pattern
        .compile("[^\\h（）()：:]{1,40}委員[会會](?!名|室|条例)" + "(?:[（(][^（()）]{0,6}(?:分科会|部会)[）)])?");

    /** 町議会常任委員会合同行政視察: which of them it does not say. */
    private static final Set<String> NAMELESS = Set.of("常任委員会", "両常任委員会", "各常任委員会", "両委員会", "各委員会");

    /** Every council and committee has one of them. */
    private static final Telltale BODY = new Telltale("会會");

    /** When the trip was is no part of what it was. */
    private static final Pattern WHEN = Pattern.compile("(?:令和|平成|昭和)?\\h?[0-9０-９元一二三四五六七八九十]{1,4}\\h?年度?"
            + "(?:\\h?[0-9０-９]{1,2}月)?(?:\\h?[0-9０-９]{1,2}日)?|[（(](?![^（()）]*(?:分科会|部会)[）)])[^（）()]*[）)]|【[^【】]*】");

    private static final Pattern KIND = Pattern
        .compile("(?:" + String.join("|", words("WHICH")) + ")*+(?:" + String.join("|", words("TRIP")) + ")$");

    /** 議員派遣報告書（視察研修） */
    private static final Pattern KIND_IN_BRACKETS = Pattern.compile("(?<=報告書?[（(])(?:"
            + String.join("|", words("WHICH")) + ")*+(?:" + String.join("|", words("TRIP")) + ")(?=[)）])");

    /** 【行政視察レポート】窓口を変えたまち、射水市と小松市へ */
    private static final Pattern KIND_BEFORE = Pattern.compile("【([^【】]{2,20})】\\h*(?=.{6})");

    /** 所管事項に係る県外調査 */
    private static final Pattern CONCERNING = Pattern.compile("^.{2,20}(?:に係る|に関する|に伴う|のための)(?=.{2})");

    /** 本委員会が県外調査を実施したところ */
    private static final Pattern CARRIED_OUT = Pattern.compile("(?:視察|調査|研修)(?:を|について|のため|に(?:参加|出張))");

    private static final Pattern WHICH_KIND = Pattern
        .compile("(?:" + String.join("|", words("WHICH")) + ")++(?:" + String.join("|", longestFirst("TRIP")) + ")");

    /** Any trip is one of those. */
    private static final Set<String> PLAIN = Set.of("視察", "調査", "研修");

    /** Of what a text may call itself, or of the time of the trip behind it. */
    private static final String LAST_LETTERS = words("TEXT").stream()
        .map(word -> word.substring(word.length() - 1))
        .collect(Collectors.joining("", "年月日度)）", ""));

    /** 行 政 視 察 報 告 書 */
    private static final Pattern LETTER_SPACED = Pattern
        .compile("(?<!\\S)(?:\\p{IsHan}\\h{1,3}){2,40}\\p{IsHan}(?!\\S)");

    /** A title line with its letters closed up. */
    static String closed(String line) {
        return LETTER_SPACED.matcher(line).replaceAll(spaced -> spaced.group().replaceAll("\\h", ""));
    }

    static Title of(String line) {
        String words = WHEN.matcher(line).replaceAll(" ").strip();
        String council = BODY.isIn(words) ? found(COUNCIL, words) : null;
        String trip = behind(council, words);
        String committee = BODY.isIn(trip) ? found(COMMITTEE, trip) : null;
        String kind = kind(behind(committee, trip), committee != null);
        String named = committee == null && BODY.isIn(line) ? found(COMMITTEE, line) : committee;
        return new Title(council, named == null || NAMELESS.contains(named) ? null : named,
                kind == null ? kindInBrackets(line) : kind);
    }

    private static @Nullable String kindInBrackets(String line) {
        Matcher before = KIND_BEFORE.matcher(line);
        return before.lookingAt() ? kind(before.group(1), false) : found(KIND_IN_BRACKETS, line);
    }

    /** What another says as well, where this says nothing. */
    Title or(Title other) {
        return new Title(council == null ? other.council : council, committee == null ? other.committee : committee,
                kind == null ? other.kind : kind);
    }

    /** Whether a line ends as a title may: most lines need no closer look. */
    static boolean mayEnd(String line) {
        return !line.isEmpty() && LAST_LETTERS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a line speaks of a trip, as a title does; a sentence is none. */
    static boolean speaksOfTrip(String line) {
        return !line.endsWith("。") && words("TRIP").stream().anyMatch(line::contains);
    }

    /** Whether a line says at its end what kind of text this is: 総務委員会活動記録. */
    static boolean namesText(String line) {
        return textAtEnd(WHEN.matcher(line).replaceAll("").strip()).filter(text -> text.length() > 1).isPresent();
    }

    /**
     * Who travelled, how and when, as far as the report says so; empty if it does not.
     */
    String inOtherWords(@Nullable DateRange dates) {
        if (committee == null) {
            return "";
        }
        String when = dates == null ? "" : "（%s～%s）".formatted(dates.first(), dates.last());
        return committee + (kind == null ? "" : kind) + when;
    }

    /** Behind the committee all words say what kind of trip it was. */
    private static @Nullable String kind(String words, boolean alone) {
        String trip = CONCERNING.matcher(words.startsWith("の") ? words.substring(1) : words).replaceFirst("");
        for (Optional<String> text = textAtEnd(trip); text.isPresent() && !isTrip(trip); text = textAtEnd(trip)) {
            trip = trip.substring(0, trip.length() - text.get().length()).strip();
        }
        if (!isTrip(trip)) {
            return null;
        }
        return alone ? firstTrip(trip) : found(KIND, trip);
    }

    /** 県外調査 for 調査, where one of some lines says which. */
    static @Nullable String kindIn(@Nullable String kind, List<String> lines) {
        return kind != null && !PLAIN.contains(kind) ? kind
                : lines.stream()
                    .filter(line -> line.indexOf('。') < 0 || CARRIED_OUT.matcher(line).find())
                    .flatMap(line -> WHICH_KIND.matcher(line).results())
                    .map(MatchResult::group)
                    .filter(found -> kind == null || found.endsWith(kind))
                    .findFirst()
                    .orElse(kind);
    }

    /** 行政視察 調査報告書 reports a 行政視察. */
    private static String firstTrip(String words) {
        return Stream.of(words.split("\\h+")).filter(Title::isTrip).findFirst().orElse(words);
    }

    private static boolean isTrip(String words) {
        return words("TRIP").stream().anyMatch(words::endsWith);
    }

    private static Optional<String> textAtEnd(String words) {
        return words("TEXT").stream().filter(words::endsWith).max(Comparator.comparingInt(String::length));
    }

    private static String behind(@Nullable String part, String words) {
        return part == null ? words : words.substring(words.indexOf(part) + part.length()).strip();
    }

    private static @Nullable String found(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group() : null;
    }

    private static List<String> longestFirst(String meaning) {
        return words(meaning).stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    private static List<String> words(String meaning) {
        return WORDS.getOrDefault(meaning, List.of());
    }

}

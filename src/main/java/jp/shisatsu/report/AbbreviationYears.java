package jp.shisatsu.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Numeral;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.report.Abbreviations.Said;

/**
 * Reads in which year what an abbreviation stands for was founded, or will be held. An
 * office of it (ＥＳＣＡＰ北東アジア事務所) is another thing.
 */
final class AbbreviationYears {

    /** The letter is asked for before what stands before it: most are none. */
    private static final String ABBREVIATION = "(?=[A-Z])(?<![A-Za-z])(?<abbreviation>[A-Z]{2,12}(?:-[A-Z]{2,12})?)(?:-(?<edition>[0-9]{1,3}))?(?![A-Za-z])";

    private static final String YEAR = "(?=[12明大昭平令])(?:(?<western>(?:19|20)[0-9]{2})|(?<era>明治|大正|昭和|平成|令和)(?<count>[0-9]{1,2}|元))年";

    private static final List<String> EVENTS = List.of("設立", "創設", "創立", "発足", "結成", "開設", "開所");

    private static final Telltale BEFORE_EVENT = Telltale.firstOf(EVENTS);

    private static final String FOUNDED = "(?<event>" + String.join("|", EVENTS) + ")";

    /** Planned, so that only one year can be meant. */
    private static final List<String> PLANS = Stream.of("開催", "共催")
        .flatMap(held -> Stream.of("予定", "される", "する予定", "を予定", "が予定", "が決定").map(held::concat))
        .toList();

    private static final String PLANNED = "(?:" + String.join("|", PLANS) + ")";

    /** Between a year and what happened in it. */
    private static final int FARTHEST = 15;

    private static final String SOON = "[^A-Z年。]";

    private static final Telltale BEFORE_ABBREVIATION = new Telltale(Telltale.CAPITALS);

    private static final Telltale LETTERS = new Telltale(Telltale.CAPITALS + "abcdefghijklmnopqrstuvwxyz");

    private static final Telltale BEFORE_YEAR = new Telltale("12明大昭平令");

    private static final List<Search> FOUNDINGS = List.of(
            new Search(BEFORE_ABBREVIATION, LETTERS,
                    ABBREVIATION + "(?:\\([^()]{0,80}\\))?[はがも]" + SOON + "{0,60}?" + YEAR + SOON + "{0,12}?"
                            + FOUNDED),
            new Search(BEFORE_ABBREVIATION, LETTERS,
                    ABBREVIATION + "\\([^()]{0,60}?" + YEAR + "(?:[0-9]{1,2}月)?に?" + FOUNDED),
            new Search(BEFORE_YEAR, YEAR + SOON + "{0," + FARTHEST + "}?" + FOUNDED + "(?:された|した)" + SOON + "{0,25}?"
                    + ABBREVIATION + "(?=[はがをもに、。」)(])"));

    private static final List<Search> MEETINGS = List.of(
            new Search(BEFORE_YEAR, YEAR + SOON + "{0,15}?" + PLANNED + SOON + "{0,40}?" + ABBREVIATION),
            new Search(BEFORE_ABBREVIATION, LETTERS,
                    ABBREVIATION + SOON + "{0,30}?は" + SOON + "{0,20}?" + YEAR + SOON + "{0,15}?" + PLANNED));

    /** …フォーラム（ＡＰＵＦ）の本市での共催が決定 */
    private static final Pattern DECIDED = Pattern
        .compile(ABBREVIATION + "(?::[^()]{0,80})?\\)?」?の" + SOON + "{0,15}?" + PLANNED);

    private static final Pattern ANY_YEAR = Pattern.compile(YEAR);

    private AbbreviationYears() {
    }

    static void in(FoldedSentence sentence, Consumer<Said> found) {
        String text = sentence.text();
        int year = text.indexOf('年');
        if (year < 0) {
            return;
        }
        if (isFoundedSoonBehind(year, text)) {
            FOUNDINGS.forEach(search -> each(search, sentence, found));
        }
        if (isPlanned(text)) {
            MEETINGS.forEach(search -> each(search, sentence, found));
            decided(sentence, found);
        }
    }

    /** Looks for the words first: the patterns are slow to find nothing. */
    private static boolean isFoundedSoonBehind(int firstYear, String text) {
        for (int year = firstYear; year >= 0; year = text.indexOf('年', year + 1)) {
            int beyond = Math.min(text.length(), year + FARTHEST + 2);
            for (int at = year + 1; at < beyond && text.charAt(at) != '年'; at++) {
                if (BEFORE_EVENT.isAt(text, at) && beginsAt(at, text, EVENTS)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPlanned(String text) {
        for (int held = text.indexOf('催', 1); held > 0; held = text.indexOf('催', held + 1)) {
            if (beginsAt(held - 1, text, PLANS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsAt(int at, String text, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static void each(Search search, FoldedSentence sentence, Consumer<Said> found) {
        search.in(sentence.text(), said -> found.accept(said(said, said, sentence)));
    }

    /** With one year in the sentence it must be that. */
    private static void decided(FoldedSentence sentence, Consumer<Said> found) {
        Matcher said = DECIDED.matcher(sentence.text());
        if (said.find()) {
            List<MatchResult> years = ANY_YEAR.matcher(sentence.text()).results().limit(2).toList();
            if (years.size() == 1) {
                found.accept(said(said, years.getFirst(), sentence));
            }
        }
    }

    private static Said said(Matcher said, MatchResult year, FoldedSentence sentence) {
        String event = said.namedGroups().containsKey("event") ? said.group("event") : "開催";
        return new Said(said.group("abbreviation"), said.group("edition"), event, yearOf(year),
                sentence.at(said.start("abbreviation")));
    }

    private static String yearOf(MatchResult year) {
        String western = year.group("western");
        return western != null ? western
                : String.valueOf(Wareki.western(year.group("era"), Numeral.of(year.group("count"))));
    }

}

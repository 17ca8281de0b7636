package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Caption;
import jp.shisatsu.outline.Exchange;
import jp.shisatsu.outline.Item;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceText;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The lines before the first heading: the title, and what it says; council and committee
 * may stand on lines of their own.
 */
final class TitlePage {

    private static final int LONGEST = 100;

    /**
     * A title page holds a few lines; further down a line that looks like one is none.
     */
    private static final int LINES_TRIED = 14;

    /** 委員会名：産業観光委員会 */
    private static final Pattern LABEL = Pattern
        .compile("^(?:(?:[^：:\\h]{2,6}|委\\h+員\\h+会)[：:]\\h*|(?:[都道府県市区町村]?議会|委員会)名[\\h|｜]+)");

    private static final Pattern LABEL_ALONE = Pattern.compile("(?:[市町村]?議会|委員会)\\h*名[：:]?");

    /** ホーム＞市議会＞行政視察報告 */
    private static final Pattern WAY = Pattern.compile("[^＞>»›]{1,30}(?:[＞>»›][^＞>»›]{1,40}){2,}|現在(?:位置|地)\\h*[：:].*");

    /** 活動の名称 行政視察 is no title. */
    private static final Pattern ERRAND = Pattern
        .compile("(?:活動|事業|調査|研修|視察)の?(?:名称?|件名|区分|種別)[\\h：:]|(?:件名|用務)[\\h：:]");

    /** 復命書 says no more, and yet it is the title. */
    private static final Pattern PLAIN = Pattern.compile("(?:出張|旅行|派遣)?復命書");

    /** The number of the page, where the title stands on each. */
    private static final Pattern PAGE = Pattern.compile("\\h+[0-9０-９]{1,3}\\h*[/／]\\h*[0-9０-９]{1,3}$");

    /** 芝浜区議会 文教子ども委員会, above 令和７年度 行政視察報告書, says whose report that is. */
    private static final Pattern COUNCIL_APART = Pattern.compile("(?:議会|市会)\\h+\\S");

    private static final Pattern YEAR = Pattern.compile("(?:令和|平成|昭和)?[0-9０-９元一二三四五六七八九十]{1,4}年");

    private static final Pattern FISCAL_YEAR = Pattern.compile("(?:令和|平成|昭和)[^\\h]{1,3}年度");

    private static final Pattern TRAVELLERS = Pattern.compile("[^、。：:（()）]{2,40}委員会");

    /** 横浜市会議長 様, 総務委員会委員長 山田 太郎 */
    private static final Pattern OFFICER = Pattern.compile("^([^、。]{1,40}?(?:議会|市会|委員会))\\h*(?:議長|委員長).{0,30}$");

    /** （総務常任委員会・経済建設常任委員会合同） */
    private static final Pattern JOINTLY = Pattern
        .compile("[(（]([^（()）・、]{2,16}委員会(?:[・、]|及び)[^（()）・、]{2,16}委員会)(?:の?合同)?[)）]");

    private final List<Passage> lines;

    private final List<SourceSpan> spans = new ArrayList<>();

    private final String title;

    private final Title said;

    TitlePage(Branch root, SourceText text) {
        this.lines = BeforeHeadings.of(root).stream().limit(LINES_TRIED).flatMap(TitlePage::line).toList();
        Optional<Passage> titled = first(line -> Title.of(line).kind() != null)
            .or(() -> first(line -> PLAIN.matcher(line).matches()))
            .or(() -> first(Title::speaksOfTrip))
            .or(() -> first(Title::namesText));
        String whose = titled.flatMap(line -> begunAbove(line, text)).orElse("");
        this.title = PAGE.matcher(whose + claim(titled).orElse("")).replaceFirst("");
        Title onLine = Title.of(title);
        String committee = orJointly(orOnItsOwnLine(onLine.committee(), Title::committee));
        String council = orOnItsOwnLine(onLine.council(), Title::council);
        Whose told = new Whose(council, committee).orSaidIn(lines);
        told.span().ifPresent(spans::add);
        this.said = new Title(told.council(), told.committee(),
                Title.kindIn(onLine.kind(), lines.stream().map(Passage::text).toList()));
    }

    /** Empty where no line is one. */
    String title() {
        return title;
    }

    Title said() {
        return said;
    }

    /** The fiscal year the page speaks of. */
    Optional<FiscalYear> year() {
        return FiscalYear.in(lines.stream().map(Passage::written));
    }

    /** Where the lines stand that were understood. */
    List<SourceSpan> spans() {
        return spans;
    }

    private @Nullable String orJointly(@Nullable String committee) {
        return committee != null ? committee
                : claim(first(line -> JOINTLY.matcher(line).matches()))
                    .map(line -> JOINTLY.matcher(line).replaceFirst("$1"))
                    .orElse(null);
    }

    private @Nullable String orOnItsOwnLine(@Nullable String onTitle, Function<Title, @Nullable String> part) {
        if (onTitle != null) {
            return onTitle;
        }
        return claim(labelled(first(line -> LABEL.matcher(line).replaceFirst("").equals(part.apply(Title.of(line))))))
            .map(line -> LABEL.matcher(line).replaceFirst(""))
            .or(() -> first(line -> OFFICER.matcher(line).matches() && part.apply(officersOf(line)) != null)
                .map(line -> part.apply(officersOf(line.text()))))
            .orElse(null);
    }

    /** The label alone on the line above goes with its value. */
    private Optional<Passage> labelled(Optional<Passage> value) {
        value.map(lines::indexOf)
            .filter(line -> line > 0 && LABEL_ALONE.matcher(lines.get(line - 1).written()).matches())
            .ifPresent(line -> spans.add(lines.get(line - 1).span()));
        return value;
    }

    /** The line stays unclassified: it says more than that. */
    private static Title officersOf(String line) {
        return Title.of(OFFICER.matcher(line).replaceFirst("$1"));
    }

    /**
     * 令和７年度, below it 総務委員会, and 行政視察報告書 right below that: a title too long for its line.
     */
    private Optional<String> begunAbove(Passage title, SourceText text) {
        Optional<Passage> travellers = above(title, text)
            .filter(above -> namesTravellers(Title.closed(above.text())) && !WAY.matcher(above.text()).matches()
                    && !(COUNCIL_APART.matcher(above.text()).find() && YEAR.matcher(title.text()).lookingAt()));
        Optional<Passage> year = travellers.flatMap(line -> above(line, text))
            .filter(above -> FISCAL_YEAR.matcher(above.written()).matches());
        Optional<String> whose = claim(travellers);
        return claim(year).map(words -> words + whose.orElse("")).or(() -> whose);
    }

    /** The line right above another. */
    private Optional<Passage> above(Passage line, SourceText text) {
        int number = text.lineAt(line.start());
        return lines.stream().filter(above -> text.lineAt(above.start()) == number - 1).findFirst();
    }

    private static boolean namesTravellers(String line) {
        return TRAVELLERS.matcher(line).matches();
    }

    private Optional<Passage> first(Predicate<String> wanted) {
        return lines.stream()
            .filter(line -> wanted.test(Title.closed(line.text())) && !WAY.matcher(line.text()).matches()
                    && !ERRAND.matcher(line.text()).lookingAt())
            .findFirst();
    }

    private Optional<String> claim(Optional<Passage> found) {
        found.ifPresent(line -> spans.add(line.span()));
        return found.map(line -> Title.closed(line.text()));
    }

    private static Stream<Passage> line(Item item) {
        return switch (item) {
            case Passage words -> Stream.of(words).filter(TitlePage::isShort);
            case Branch branch -> Stream.concat(Stream.of(branch).filter(TitlePage::isTitle).map(Branch::title),
                    branch.passages().stream().filter(line -> isBelow(branch, line)));
            case Caption _, Exchange _ -> Stream.empty();
        };
    }

    /** A title may begin with a mark that makes it look like an item: ○ 行政視察報告書. */
    private static boolean isTitle(Branch branch) {
        return branch.topics().isEmpty() && isShort(branch.title()) && Title.of(branch.title().text()).kind() != null;
    }

    /**
     * Below ［2024年12月20日］ and the like the page goes on; below others only a title does.
     */
    private static boolean isBelow(Branch branch, Passage line) {
        return branch.topics().isEmpty() && isShort(line) && (branch.marker().isBrackets()
                || (Title.of(Title.closed(line.text())).kind() != null && Title.namesText(Title.closed(line.text()))));
    }

    /** Some words as a title would fit on one line. */
    static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private static boolean isShort(Passage line) {
        return line.length() <= LONGEST;
    }

}

package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report that tells a trip hour by hour: where one arrived begins a visit (１３：２０
 * 岩手県遠野市 到着, １１：１５ 旧水上小学校（岩手県紫波町）), what was told and seen there is below its hour, and
 * the way from one to the next is part of none.
 */
final class Diary {

    private static final String STYLE = "hour";

    /** No range: 13:30～15:00 stands in other reports. */
    private static final Pattern HOUR = Pattern
        .compile("(?<hour>[0-9０-９]{1,2}[:：][0-9０-９]{2})\\h+(?<told>(?![～〜~－―–-])\\S.*)");

    private static final Telltale IN_HOUR = new Telltale(":：");

    private static final String MUNICIPALITY = "\\p{IsHan}{2,3}[都道府県][^\\h、。（()）]{1,8}[市区町村]";

    private static final Pattern SITE = Pattern.compile("(?<arrived>" + MUNICIPALITY
            + "(?:議会|役所|役場)?)(?:に|へ)?\\h*(?:到着|着)(?:。.*)?|(?<named>[^\\h（()）。、]{2,30}[（(]" + MUNICIPALITY + "[)）])");

    private static final Pattern WAY = Pattern
        .compile("出発|到着|集合|解散|帰着|昼食|夕食|朝食|宿|泊|移動|乗車|乗り換え|休憩|特急|[発着](?=[\\h（(。]|$)|に着く|を出て");

    private static final Pattern TOLD_OF = Pattern
        .compile("(?:概要)?(?:説明|研修|講義|聴取)[「『（(](?<subject>[^「『（()）』」]{4,60})[」』)）]");

    private static final String SKY = "(?:快晴|晴れ?|曇り?|くもり|雨|雪)";

    private static final Pattern DAY = Pattern.compile(
            "[■◆◇□●○〇◎▼▽★☆]?\\h*(?:第?[0-9０-９一二三四五六七八九]日目?\\h+)?(?<date>[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:[(（][月火水木金土日][)）])?)(?:\\h*"
                    + SKY + "(?:\\h*(?:のち|後|時々|一時)\\h*" + SKY + ")?)?");

    private static final Telltale IN_DAY = new Telltale("月");

    private static final int FEWEST_SITES = 2;

    private final List<LineToken> tokens;

    /** What is said behind the hour of each line; null where it begins with none. */
    private final List<Optional<Matcher>> hours;

    private int days;

    private boolean there;

    private Diary(List<LineToken> tokens) {
        this.tokens = tokens;
        this.hours = tokens.stream().map(Diary::hour).toList();
    }

    static List<LineToken> read(List<LineToken> tokens) {
        Diary diary = new Diary(tokens);
        return diary.isOne() ? diary.told() : tokens;
    }

    private static Optional<Matcher> hour(LineToken token) {
        String words = token.line().written();
        boolean mayBe = !words.isEmpty() && Character.isDigit(words.charAt(0)) && IN_HOUR.isIn(words)
                && !(token instanceof LineToken.Furniture);
        return mayBe ? Optional.of(HOUR.matcher(words)).filter(Matcher::matches) : Optional.empty();
    }

    /** An itinerary names sites as well, but tells nothing between them. */
    private boolean isOne() {
        List<Integer> sites = IntStream.range(0, tokens.size()).filter(this::isSite).boxed().toList();
        return sites.size() >= FEWEST_SITES && IntStream.range(0, sites.size())
            .allMatch(i -> isTold(sites.get(i), i + 1 < sites.size() ? sites.get(i + 1) : tokens.size()));
    }

    private boolean isSite(int line) {
        return hours.get(line).filter(hour -> SITE.matcher(hour.group("told")).matches()).isPresent();
    }

    private boolean isTold(int site, int end) {
        return IntStream.range(site + 1, end)
            .anyMatch(i -> hours.get(i).isEmpty() && tokens.get(i).line().written().endsWith("。"));
    }

    private List<LineToken> told() {
        List<LineToken> read = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<LineToken> day = day(tokens.get(i));
            there = there && day.isEmpty();
            int line = i;
            read.add(day.or(() -> hours.get(line).map(hour -> entry(line, hour))).orElse(tokens.get(i)));
        }
        return read;
    }

    private Optional<LineToken> day(LineToken token) {
        Passage line = token.line();
        boolean heads = token instanceof LineToken.Prose || token instanceof LineToken.Listed;
        Matcher day = DAY.matcher(line.written());
        if (!heads || !IN_DAY.isIn(line.written()) || !day.matches()) {
            return Optional.empty();
        }
        Passage date = line.valueFrom(day.start("date"));
        return Optional.of(new LineToken.Known(line, new Marked(new Marker("", DayHeadings.STYLE, ++days), line),
                Set.of(Topic.DAY), date.upTo(day.end("date") - day.start("date"))));
    }

    private LineToken entry(int at, Matcher hour) {
        Passage line = tokens.get(at).line();
        Passage told = line.from(hour.start("told"));
        Matcher site = SITE.matcher(told.written());
        if (site.matches()) {
            there = true;
            String group = site.group("named") == null ? "arrived" : "named";
            return known(line, Marker.OF_SITE, told.upTo(site.end(group)), Topic.SITE, null);
        }
        if (!there || WAY.matcher(told.written()).find()) {
            there = false;
            return new LineToken.Apart(line);
        }
        Matcher subject = TOLD_OF.matcher(told.written());
        if (subject.matches()) {
            Passage words = told.valueFrom(subject.start("subject"));
            return known(line, new Marker("", STYLE, 0), told, Topic.SUBJECTS,
                    words.upTo(subject.end("subject") - subject.start("subject")));
        }
        return Headings.at(told.written())
            .filter(naming -> naming.isWhole(told))
            .<LineToken>map(naming -> new LineToken.Known(line, new Marked(new Marker("", STYLE, 0), told),
                    naming.topics(), null))
            .orElseGet(() -> new LineToken.Known(line, new Marked(new Marker(hour.group("hour"), STYLE, 0), told),
                    Set.of(), null));
    }

    private static LineToken known(Passage line, Marker marker, Passage words, Topic topic, @Nullable Passage value) {
        return new LineToken.Known(line, new Marked(marker, words), Set.of(topic), value);
    }

}

package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a report that tells a trip hour by hour: where one arrived and was told something
 * begins a visit (１３：２０ 岩手県遠野市 到着, １１：１５ 旧水上小学校（岩手県紫波町）), what was told and seen there is
 * below its hour, and the way from one to the next is part of none.
 */
final class Diary {

    private static final String STYLE = "hour";

    private static final Pattern TOLD_OF = Pattern
        .compile("(?:概要)?(?:説明|研修|講義|聴取)[「『（(](?<subject>[^「『（()）』」]{4,60})[」』)）]");

    private static final String SKY = "(?:快晴|晴れ?|曇り?|くもり|雨|雪)";

    private static final Pattern DAY = Pattern.compile(
            "[■◆◇□●○〇◎▼▽★☆]?\\h*(?:第?[0-9０-９一二三四五六七八九]日目?\\h+)?(?<date>[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:[(（][月火水木金土日][)）])?)"
                    + "(?:\\h+第?[0-9０-９一二三四五六七八九]日目)?(?:\\h+[^\\h。、]{2,20}[都道府県市区町村国州])?(?:\\h*" + SKY
                    + "(?:\\h*(?:のち|後|時々|一時)\\h*" + SKY + ")?)?");

    /** （ヘルシンキ泊） */
    private static final Pattern NIGHT = Pattern.compile("[(（][^（()）。、]{1,16}泊[)）]");

    private static final Telltale IN_DAY = new Telltale("月");

    private static final int FEWEST_SITES = 2;

    private static final Set<Topic> ITINERARY = EnumSet.of(Topic.ASIDE, Topic.DATES, Topic.PLACES);

    private final List<LineToken> tokens;

    private final List<@Nullable HourOfDiary> hours;

    /** Where something is told of a site before the next hour at another. */
    private final BitSet sites = new BitSet();

    private Diary(List<LineToken> tokens) {
        this.tokens = tokens;
        this.hours = new ArrayList<>();
        tokens.forEach(token -> hours.add(HourOfDiary.of(token)));
        List<Integer> named = IntStream.range(0, tokens.size()).filter(this::namesSite).boxed().toList();
        IntStream.range(0, named.size())
            .filter(i -> isTold(named.get(i), i + 1 < named.size() ? named.get(i + 1) : tokens.size()))
            .forEach(i -> sites.set(named.get(i)));
    }

    static List<LineToken> read(List<LineToken> tokens) {
        Diary diary = new Diary(tokens);
        return diary.isOne() ? diary.told() : tokens;
    }

    private boolean namesSite(int line) {
        HourOfDiary hour = hours.get(line);
        return hour != null && hour.namesSite();
    }

    /** An itinerary names sites as well, but tells nothing between them. */
    private boolean isTold(int site, int end) {
        return IntStream.range(site + 1, end).anyMatch(i -> hours.get(i) == null && tokens.get(i).line().endsWith('。'));
    }

    /** An itinerary that tells something may stand above visits that have headings. */
    private boolean isOne() {
        return sites.cardinality() >= FEWEST_SITES && tokens.subList(sites.nextSetBit(0), tokens.size())
            .stream()
            .noneMatch(token -> token.isAbout(Topic.PLACES) || token.isAbout(Topic.SITE)) && !isItinerary();
    }

    /** ３ 行程 heads the hours of a trip that is told elsewhere. */
    private boolean isItinerary() {
        return tokens.subList(0, sites.nextSetBit(0))
            .stream()
            .filter(LineToken.Known.class::isInstance)
            .reduce((_, below) -> below)
            .filter(head -> head.isAboutOneOf(ITINERARY))
            .isPresent();
    }

    private List<LineToken> told() {
        List<LineToken> read = new ArrayList<>();
        boolean there = false;
        boolean apart = false;
        int days = 0;
        for (int i = 0; i < tokens.size(); i++) {
            HourOfDiary hour = hours.get(i);
            LineToken day = hour == null ? day(tokens.get(i), days + 1) : null;
            if (day != null) {
                days++;
            }
            boolean leaves = day != null || (hour != null && hour.leaves());
            there = sites.get(i) || (there && !leaves);
            apart = hour != null ? isStop(i, hour, there)
                    : apart && day == null && !(tokens.get(i) instanceof LineToken.Known);
            read.add(day != null ? day : hour != null ? entry(i, hour, there) : rest(tokens.get(i), apart));
        }
        return read;
    }

    /** After a site was left and before the next is reached. */
    private boolean isBetween(int at, boolean there) {
        return !there && at > sites.nextSetBit(0);
    }

    private boolean isStop(int at, HourOfDiary hour, boolean there) {
        return isBetween(at, there) && hour.ranges() && !hour.isWay();
    }

    /** What is told below a stop that is no site is part of none. */
    private static LineToken rest(LineToken token, boolean apart) {
        boolean words = token instanceof LineToken.Prose || token instanceof LineToken.Listed;
        return words && (apart || NIGHT.matcher(token.line().written()).matches()) ? new LineToken.Apart(token.line())
                : token;
    }

    private static @Nullable LineToken day(LineToken token, int count) {
        Passage line = token.line();
        boolean heads = token instanceof LineToken.Prose || token instanceof LineToken.Listed;
        if (!heads || !IN_DAY.isIn(line)) {
            return null;
        }
        Matcher day = DAY.matcher(line.written());
        if (!day.matches()) {
            return null;
        }
        Passage date = line.valueFrom(day.start("date"));
        return new LineToken.Known(line, new Marked(new Marker("", DayHeadings.STYLE, count), line), Set.of(Topic.DAY),
                date.upTo(day.end("date") - day.start("date")));
    }

    private LineToken entry(int at, HourOfDiary hour, boolean there) {
        LineToken token = tokens.get(at);
        Passage told = hour.told();
        if (sites.get(at)) {
            return site(token.line(), hour);
        }
        if (isBetween(at, there) || hour.isWay() || hour.namesSite()) {
            return new LineToken.Apart(token.line());
        }
        if (!there) {
            return token;
        }
        Marked unnamed = new Marked(new Marker("", STYLE, 0), told);
        Matcher subject = TOLD_OF.matcher(told.written());
        if (subject.matches()) {
            Passage words = told.valueFrom(subject.start("subject"))
                .upTo(subject.end("subject") - subject.start("subject"));
            return new LineToken.Known(token.line(), unnamed, Set.of(Topic.SUBJECTS), words);
        }
        return Headings.at(told.written())
            .filter(naming -> naming.isWhole(told))
            .<LineToken>map(naming -> new LineToken.Known(token.line(), unnamed, naming.topics(), null))
            .orElseGet(() -> new LineToken.Known(token.line(), new Marked(new Marker(hour.hour(), STYLE, 0), told),
                    Set.of(), null));
    }

    private static LineToken site(Passage line, HourOfDiary hour) {
        return new LineToken.Known(line, new Marked(Marker.OF_SITE, hour.site()), Set.of(Topic.SITE), null);
    }

}

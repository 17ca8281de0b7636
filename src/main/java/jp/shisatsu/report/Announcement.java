package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Paragraph;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What the front of a report says of one site: (1) 仁川港湾公社, and the words under it. */
record Announcement(SiteName site, String words, WrittenDays days, List<SourceSpan> spans) {
    Announcement {
        spans = List.copyOf(spans);
    }

    private static final Pattern BETWEEN = Pattern.compile("[、，・](?=.{2,3}[都道府県])|、(?=[^、]{1,8}[市区町村](?:、|$))"
            + "|[、，](?=[^、，（(]{1,16}[(（][^()（）]{2,12}[)）](?:[、，]|$))");

    /** 第１日 消防指令センター */
    private static final Pattern DAY_BEFORE = Pattern.compile("^第?[0-9０-９一二三四五六七八九]日目?\\h+(?=.)");

    /** 大野市（福井県）、野々市市（石川県）、 goes on on the next line. */
    private static final Pattern COMMA_BEHIND = Pattern.compile("(?<=[)）])[、，]$");

    /** Whether the value of a 視察先 names more than one site. */
    static boolean namesSeveral(Chapter chapter) {
        List<Passage> lines = chapter.passages();
        return chapter.value().filter(value -> BETWEEN.splitAsStream(value.text()).limit(2).count() > 1).isPresent()
                || (lines.size() > 1 && lines.stream()
                    .allMatch(line -> Place.named(line.text()).site().location() != null
                            || DAY_BEFORE.matcher(line.written()).lookingAt()));
    }

    Announcement withoutWords() {
        return new Announcement(site, "", days, spans);
    }

    /** The same, on other days. */
    Announcement on(WrittenDays others) {
        return new Announcement(site, words, others, spans);
    }

    /** Each site with its purpose. */
    static List<Announcement> purposes(Chapter chapter) {
        return chapter.branches().stream().map(branch -> of(branch, new Writing().under(branch, chapter))).toList();
    }

    /** Each site with its subject, or several without their markers. */
    static List<Announcement> subjects(Chapter chapter) {
        List<Announcement> grouped = GroupedSites.of(chapter);
        if (!grouped.isEmpty()) {
            return grouped;
        }
        Stream<Announcement> lines = withMattersBelow(chapter.passages()
            .stream()
            .flatMap(line -> BETWEEN.splitAsStream(line.text())
                .map(name -> new Announcement(SiteName.of(withoutCount(name)), "", days(line), List.of(line.span()))
                    .parted()))
            .toList()).stream().flatMap(announced -> announced.eachHouse().stream()).filter(Announcement::saysMore);
        Stream<Announcement> branches = chapter.branches()
            .stream()
            .flatMap(branch -> ofDay(branch, chapter))
            .map(Announcement::parted)
            .flatMap(announced -> announced.eachHouse().stream());
        return Stream.concat(lines, branches).toList();
    }

    /** １０月１７日 県立救命センター（三重県津市）, and on the next line what was to be seen there. */
    private static List<Announcement> withMattersBelow(List<Announcement> lines) {
        List<Announcement> sites = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Announcement site = lines.get(i);
            boolean alone = i == 0 || !lines.get(i - 1).head().equals(site.head());
            boolean saysMoreBelow = alone && site.words.isEmpty() && !site.days.days().isEmpty();
            while (saysMoreBelow && i + 1 < lines.size() && lines.get(i + 1).isMatterAlone()) {
                site = site.also(lines.get(++i));
            }
            sites.add(site);
        }
        return sites;
    }

    private boolean isMatterAlone() {
        return site.isMatter() && days.days().isEmpty();
    }

    private Announcement also(Announcement matter) {
        return words.isEmpty() ? about(matter)
                : new Announcement(site, words + "\n" + matter.site.name(), days, about(matter).spans);
    }

    /** ○10月7日（火）, and below it the sites of that day. */
    private static Stream<Announcement> ofDay(Branch branch, Chapter chapter) {
        List<Branch> sites = chapter.branchesOf(branch);
        if (sites.isEmpty() || !Place.isDayAlone(branch.title())) {
            return Stream.of(of(branch, new Writing().lines(chapter.linesUnder(branch))));
        }
        WrittenDays day = WrittenDays.in(List.of(branch.title().unmarked()));
        List<Announcement> announced = new ArrayList<>();
        for (Branch site : sites) {
            Announcement one = of(site, new Writing().lines(chapter.linesUnder(site)));
            // The first accounts for the day.
            announced.add(!one.days.days().isEmpty() ? one : one.on(announced.isEmpty() ? day : day.saidElsewhere()));
        }
        return announced.stream();
    }

    private static String withoutCount(String words) {
        return DAY_BEFORE.matcher(COMMA_BEHIND.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** Whether it says what a visit may not say again. */
    private boolean saysMore() {
        return !words.isEmpty() || !days.days().isEmpty() || site.location() != null;
    }

    /** What was to be seen, where the lines name no sites: １ 下水道について. */
    static List<Announcement> matters(Chapter chapter) {
        Stream<Paragraph> branches = chapter.branches()
            .stream()
            .map(branch -> new Paragraph(branch.title().text(), List.of(branch.title().span())));
        return Stream.concat(Paragraph.of(chapter.passages()).stream(), branches)
            .map(matter -> new Announcement(new SiteName("", null), withoutCount(matter.text()),
                    WrittenDays.in(List.of()), matter.spans()))
            .toList();
    }

    /** The only site of a line. */
    static Announcement of(Passage line) {
        return new Announcement(SiteName.of(line.text()), "", days(line), List.of(line.span())).parted();
    }

    /** The same site, where its municipality says where it is and when. */
    Announcement in(Announcement municipality) {
        return new Announcement(site.orIn(municipality.site.name()), words,
                days.days().isEmpty() ? municipality.days : days, spans);
    }

    /** The same site, with a matter of its own on another line. */
    Announcement about(Announcement matter) {
        List<SourceSpan> both = new ArrayList<>(spans);
        both.addAll(matter.spans);
        return new Announcement(site, matter.site.name(), days.days().isEmpty() ? matter.days : days, both);
    }

    private static Announcement of(Branch branch, Writing words) {
        List<SourceSpan> spans = new ArrayList<>(List.of(branch.line().span()));
        spans.addAll(words.spans());
        SiteName matter = SiteName.of(branch.title().text() + words.text());
        if (PLACE_ALONE.matcher(words.text()).matches() && matter.isMatterOfPlace()) {
            return new Announcement(matter, "", days(branch.title()), spans);
        }
        return new Announcement(SiteName.of(branch.title().text()), SiteLine.unquoted(words.text()),
                days(branch.title()), spans);
    }

    /**
     * (1) 浜松市 下水道について: the subject may stand on the site's own line, also before it, as
     * in 下水道について（浜松市）.
     */
    private Announcement parted() {
        if (site.isMatterOfPlace() && words.isEmpty()) {
            return new Announcement(site.place(), site.name(), days, spans);
        }
        SiteLine line = Place.named(site.name());
        boolean named = (line.subject().isEmpty() || !words.isEmpty()) && line.site().name().equals(site.name());
        if (named && days.days().isEmpty()) {
            return this;
        }
        return new Announcement(line.site().orIn(site.location()), words.isEmpty() ? line.subject() : words, days,
                spans);
    }

    /** 愛知県大府市（市役所、至学館大学サテライト）: the office of the city stands for it. */
    private List<Announcement> eachHouse() {
        List<SiteName> houses = site.houses();
        return houses.isEmpty() ? List.of(this)
                : houses.stream().map(house -> new Announcement(house, words, days, spans)).toList();
    }

    /** On the line below the matter: （千葉県鋸南町） */
    private static final Pattern PLACE_ALONE = Pattern.compile("[(（][^（()）]{2,30}[)）]");

    private static final Pattern DAY_BEHIND = Pattern
        .compile("[（(](?:(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月)?[0-9０-９一二三四五六七八九十]{1,3}日(?![目間])[^（()）]*"
                + "(?:[（(].[)）][^（()）]*)?[)）](?=$|\\h)");

    private static final Telltale IN_DAY = new Telltale("日/／");

    /**
     * The day before the name or in brackets behind it; its line is accounted for by what
     * the visit repeats.
     */
    private static WrittenDays days(Passage line) {
        boolean says = IN_DAY.isIn(line.written()) && (SiteLine.beginsWithDay(line.written())
                || DAY_BEHIND.matcher(line.written()).find() || Place.saysDay(line));
        return WrittenDays.in(says ? List.of(line.unmarked()) : List.of());
    }

    /**
     * Whether the visit of the site is headed by what was to be seen, not by its name.
     */
    boolean isHeadedBy(SiteName heading) {
        return !site.name().isEmpty() && !site.announces(heading)
                && (heading.isMatter() || (!words.isEmpty() && new SiteName(words, null).key().equals(heading.key())));
    }

    /** What is said of a site in two places; null if nothing is. */
    static @Nullable Announcement both(Optional<Announcement> one, Optional<Announcement> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(Announcement::and).orElse(null);
    }

    private Announcement and(Announcement more) {
        List<SourceSpan> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Announcement(site, words.isEmpty() ? more.words : words, days.days().isEmpty() ? more.days : days,
                all);
    }

    SourceSpan head() {
        return spans.getFirst();
    }
}

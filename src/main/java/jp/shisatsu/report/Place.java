package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What stands under a visit's 視察先: the site, its location in brackets or on a line before
 * it, and the subject where the heading asks for both.
 */
record Place(SiteName site, String subject, List<Passage> subjectBelow, SourceSpan head, List<SourceSpan> spans) {

    private static final String NUMBER = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";

    /** The weekday and the hours behind a day. */
    private static final String HOURS = "(?:[（(][^（()）]{1,5}[)）])?(?:\\h?(?:午前|午後|正午|[0-9０-９:：時分半～〜~－-]|から|まで)){0,30}";

    /** ～２３日（火） */
    private static final String LAST_DAY = "(?:(?:[（(][月火水木金土日・祝]{1,3}[)）])?\\h?(?:[～〜~－–—-]|から)\\h?(?:" + NUMBER
            + "\\h?月\\h?)?" + NUMBER + "\\h?日)?";

    /** 金沢市（１月３０日）, 金沢市（令和7.1.30 10時～）, 金沢市 １月３０日（火）14:30～16:30 */
    private static final Pattern DAY = Pattern.compile("\\h*[（(](?:[^（()）]*月[^（()）]*|" + NUMBER
            + "\\h?)日(?:[(（][^（()）]{1,3}[)）])?[^（()）目]*[）)]" + "|(?:(?<=\\S)\\h+|(?<=[)）]))(?:[^\\h]{1,6}年\\h?)?"
            + NUMBER + "\\h?月\\h?" + NUMBER + "\\h?日" + LAST_DAY + HOURS
            + "|\\h*[（(](?:[^（()）0-9０-９]{1,2})?[0-9０-９]{1,4}[.．][0-9０-９]{1,2}[.．][0-9０-９]{1,2}(?:[(（][^（()）]{1,3}[)）])?[\\h0-9０-９午前後時分半:：～〜~－–—-]*[)）]"
            + "|(?<=[^\\h0-9０-９/／])(?<!日目)\\h*[0-9０-９]{1,2}[/／][0-9０-９]{1,2}(?=[(（][月火水木金土日][)）])" + HOURS);

    private static final Telltale IN_DAY = new Telltale("日/／.．");

    private static final String HOUR = "[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|時(?!間)(?:半|[0-9０-９]{1,2}分)?)";

    /** 金沢市（午前）, 金沢市（１０：００～１１：３０） */
    private static final Pattern PART = Pattern.compile("\\h*[(（](?:午[前後](?:の部)?|(?:午[前後])?" + HOUR
            + "(?:\\h?(?:[～〜~－–—-]|から)\\h?(?:(?:午[前後])?" + HOUR + ")?(?:まで)?)?)[)）]$");

    private static final Telltale IN_PART = new Telltale("午:：時");

    /** 綾部市役所 ［８月５日 京都府綾部市］ */
    private static final Pattern WHEREABOUTS = Pattern
        .compile("\\h*[［〔\\[](?:[^］〕\\]]{0,12}日(?:[(（].[)）])?\\h*)?(?<location>[^\\h］〕\\]]{2,12}[都道府県市区町村国])[］〕\\]]$");

    private static final Telltale ENDING_WHEREABOUTS = new Telltale("］〕]");

    private static final Pattern DAY_ALONE = Pattern.compile("(?:[^\\h]{1,6}年\\h?)?(?:" + NUMBER + "\\h?月\\h?)?"
            + NUMBER + "\\h?日(?:\\h?[(（].{1,3}[)）])?[\\h午前後正時分半からまで0-9０-９:：～〜~－-]*(?:視察|調査|訪問)?");

    /** 報告者 北島 由紀 names no house. */
    private static final Pattern REPORTED_BY = Pattern.compile("(?:報告|記録|作成|記入|担当)者?[\\h：:]");

    private static final Pattern BRACKETED = Pattern.compile("[(（].*[)）]");

    /** Where the name of the site is the heading, or what stands under 視察先. */
    static Place of(Chapter chapter) {
        return chapter.isOf(Topic.SITE) ? headed(chapter) : told(chapter);
    }

    private static Place headed(Chapter chapter) {
        String title = chapter.branch().title().text();
        if (saysNothingButDay(chapter)) {
            Passage below = chapter.passages().getFirst();
            return new Place(SiteName.of(below.text()), "", List.of(), chapter.head(),
                    chapter.branch().title().withMarker(List.of(below.span())));
        }
        SiteLine line = named(title);
        return new Place(line.site(), line.subject(), List.of(), chapter.head(), spans(chapter, line));
    }

    /** What a heading names, without the day behind it. */
    static SiteLine named(String title) {
        String words = ENDING_WHEREABOUTS.ends(title) ? WHEREABOUTS.matcher(title).replaceFirst("（${location}）")
                : title;
        return SiteLine.of(SiteLine.tellsTopicFirst(words) ? words : withoutDay(words));
    }

    /** 佐倉市の概況 is the title of a section, which accounts for it. */
    private static List<SourceSpan> spans(Chapter chapter, SiteLine line) {
        Passage title = chapter.branch().title();
        if (WrittenSite.isAboutIt(title.text()) || title.span().end() <= title.start()) {
            return chapter.head().end() <= title.start() ? List.of(chapter.head()) : List.of();
        }
        boolean partly = chapter.branch().valueIsInTitle() && !saysPart(chapter.branch().title().written())
                && !WrittenSite.isSaidOfIt(withoutDay(chapter.branch().title().text()))
                && !SiteLine.isNumbered(chapter.branch().title().written())
                && !SiteLine.beginsWithDay(chapter.branch().title().written())
                && !SiteLine.tellsTopicFirst(chapter.branch().title().text());
        return partly ? Echo.of(line).in(chapter.branch().title()) : List.of(chapter.head());
    }

    /** 一 ５月１４日午後, and the site on the line below. */
    static boolean saysNothingButDay(Chapter chapter) {
        return !chapter.passages().isEmpty() && !chapter.branch().hasValueOnLine()
                && isDayAlone(chapter.branch().title());
    }

    /** Whether some words say when, and nothing else. */
    static boolean isDayAlone(Passage words) {
        return IN_DAY.isIn(words.written()) && DAY_ALONE.matcher(words.written()).matches();
    }

    private static Place told(Chapter chapter) {
        List<Passage> lines = chapter.linesAndBrackets();
        List<SourceSpan> spans = new ArrayList<>(List.of(chapter.head()));
        int rest = Math.min(1, lines.size());
        StringBuilder words = new StringBuilder(rest == 0 ? "" : withoutDay(lines.getFirst().text()));
        while (rest < lines.size() && rest < 3
                && (isBracketed(lines.get(rest).text()) || closesBracket(words, lines.get(rest).text()))) {
            words.append(lines.get(rest++).text());
        }
        boolean asksForBoth = chapter.isAbout(Topic.SUBJECTS);
        SiteLine line = asksForBoth ? SiteLine.of(words.toString()) : new SiteLine(SiteName.of(words.toString()), "");
        SiteName site = line.site();
        if (!asksForBoth && rest < lines.size() && site.name().equals(site.location()) && !isDayAlone(lines.get(rest))
                && !REPORTED_BY.matcher(lines.get(rest).written()).lookingAt()) {
            site = new SiteName(lines.get(rest++).text(), site.location());
        }
        lines.subList(0, asksForBoth ? lines.size() : rest).forEach(each -> spans.add(each.span()));
        return new Place(site, line.subject(), asksForBoth ? lines.subList(rest, lines.size()) : List.of(),
                chapter.head(), spans);
    }

    /** The same below the name of its municipality. */
    Place in(@Nullable Municipality municipality) {
        return municipality == null ? this
                : new Place(site.orIn(municipality.site().name()), subject, subjectBelow, head, spans);
    }

    /**
     * The site the front named, where the visit is headed by its subject alone: a subject
     * has no location.
     */
    Place announcedAs(Optional<Announcement> announcement) {
        boolean located = site.location() != null && !site.location().equals(site.name());
        return announcement.filter(announced -> announced.isHeadedBy(site) && subject.isEmpty() && !located)
            .map(announced -> new Place(announced.site(), site.name(), subjectBelow, head, spans))
            .orElse(this);
    }

    Place locatedBy(SiteName announced) {
        return new Place(site.locatedBy(announced), subject, subjectBelow, head, spans);
    }

    /**
     * Whether the part of the day or its hours stand behind a name; no field holds them.
     */
    private static boolean saysPart(String words) {
        return IN_PART.isIn(words) && PART.matcher(words).find();
    }

    private static String withoutDay(String words) {
        String whole = saysPart(words) ? PART.matcher(words).replaceFirst("") : words;
        String name = IN_DAY.isIn(whole) ? DAY.matcher(whole).replaceAll("").strip() : whole.strip();
        return name.isEmpty() ? words : name;
    }

    /** The day behind the name of the site; another part accounts for the line. */
    static WrittenDays dayIn(Chapter chapter) {
        return WrittenDays.in(chapter.passages().stream().limit(1).filter(Place::saysDay).toList()).saidElsewhere();
    }

    /** Whether a day stands behind the name of a site. */
    static boolean saysDay(Passage line) {
        return IN_DAY.isIn(line.written()) && DAY.matcher(line.text()).find();
    }

    /** フライブルク市交通公社（ドイツ連邦共和国 | フライブルク市） */
    private static boolean closesBracket(StringBuilder words, String line) {
        boolean open = words.lastIndexOf("（") > words.lastIndexOf("）");
        return open && line.indexOf('）') == line.length() - 1;
    }

    private static boolean isBracketed(String line) {
        return BRACKETED.matcher(line).matches();
    }

}

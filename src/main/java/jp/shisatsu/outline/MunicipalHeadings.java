package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Recognises the record of a visit by a line that is but a municipality, and the day of
 * the visit: ◇ 静岡県三島市（10月24日）. Only where no heading names a site, and not in the list
 * that announces them.
 */
final class MunicipalHeadings {

    private static final String NAME = "(?:[^\\h、。]{2,3}[都道府県])?[^\\h、。・]{1,6}[市区町村](?:議会|役所|役場)?";

    private static final String DATE = "(?:[^\\h月/／]{2,7}年\\h?)?[0-9０-９一二三四五六七八九十]{1,3}[月/／][0-9０-９一二三四五六七八九十]{1,3}日?";

    /** ～サテライトオフィスの誘致～ */
    private static final String SUBJECT = "(?:\\h*(?:[～〜][^～〜。]{2,40}[～〜]|「[^「」。]{2,40}」))?";

    /** Without a marker, only with its prefecture or the day. */
    private static final Pattern ALONE = Pattern.compile("[^\\h、。]{2,3}[都道府県]\\h?[^\\h、。・]{1,6}[市区町村](?:議会|役所|役場)?"
            + SUBJECT + "(?:\\h*[(（]?" + DATE + "[^。]{0,30})?");

    private static final Pattern MARKED = Pattern.compile(NAME + SUBJECT + "(?:\\h*[(（]?" + DATE + "[^。]{0,30})?");

    /** 一 岐阜県飛騨市 関係人口の創出について */
    private static final Pattern WITH_SUBJECT = Pattern
        .compile("[^\\h、。]{2,3}[都道府県][^\\h、。・]{1,6}[市区町村](?:議会|役所|役場)?\\u3000+[^\\h。、][^。]{3,40}");

    private static final Set<Topic> NAMING_SITES = EnumSet.of(Topic.PLACES, Topic.DATES, Topic.SUBJECTS, Topic.PURPOSES,
            Topic.OPINIONS, Topic.CONCLUSIONS, Topic.MEMBERS, Topic.ESCORTS, Topic.HOSTS);

    private static final Set<Topic> LABELS = EnumSet.of(Topic.DATES, Topic.SUBJECTS, Topic.HOSTS, Topic.VENUES);

    private final List<LineToken> tokens;

    private MunicipalHeadings(List<LineToken> tokens) {
        this.tokens = tokens;
    }

    static List<LineToken> read(List<LineToken> tokens) {
        if (tokens.stream().anyMatch(token -> token.isAbout(Topic.SITE))
                || tokens.stream().filter(token -> token.isAbout(Topic.PLACES)).count() > 1) {
            return tokens;
        }
        return new MunicipalHeadings(tokens).read();
    }

    private List<LineToken> read() {
        List<Integer> heads = IntStream.range(0, tokens.size()).filter(this::heads).boxed().toList();
        if (heads.size() == 1 && tokens.stream().anyMatch(token -> token.isAbout(Topic.PLACES))) {
            return tokens;
        }
        List<LineToken> read = new ArrayList<>(tokens);
        heads.forEach(head -> read.set(head, site(tokens.get(head))));
        return read;
    }

    private static LineToken site(LineToken token) {
        return token instanceof LineToken.Prose prose ? behindDay(prose.line())
            .<LineToken>map(site -> new LineToken.Known(prose.line(), site, Set.of(Topic.SITE), null))
            .orElseGet(token::asSite) : token.asSite();
    }

    /** What follows a name in a list of them is the next name, or nothing of its own. */
    private boolean heads(int index) {
        return isLocatedAboveLabel(index)
                || (isName(index) && index + 1 < tokens.size() && !isName(index + 1) && !isListed(index));
    }

    private boolean isName(int index) {
        return switch (tokens.get(index)) {
            case LineToken.Prose prose -> ALONE.matcher(prose.line().written()).matches()
                    || behindDay(prose.line()).isPresent() || SiteWords.nameLocatedOnDay(prose.line().text());
            case LineToken.Listed item -> isName(item.marked());
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Known _, LineToken.Asked _,
                    LineToken.Replied _ ->
                false;
        };
    }

    /** 〔第１日〕島根県美郷町（11月８日） */
    private static Optional<Marked> behindDay(Passage line) {
        return Brackets.at(line)
            .filter(day -> DayHeadings.areDay(day.inside()))
            .flatMap(day -> Optional.ofNullable(day.behind())
                .filter(site -> ALONE.matcher(site.written()).matches())
                .map(site -> new Marked(day.marker(), site)));
    }

    private static boolean isName(Marked item) {
        return MARKED.matcher(item.words().written()).matches()
                || (item.marker().numbered() && WITH_SUBJECT.matcher(item.words().written()).matches())
                || ((item.marker().numbered() || item.marker().isOfHeadings())
                        && SiteWords.nameSite(item.words().text()));
    }

    /** 掛山市議会（静岡県掛山市）, and right below it 視察日. */
    private boolean isLocatedAboveLabel(int index) {
        return index + 1 < tokens.size() && tokens.get(index) instanceof LineToken.Prose prose
                && SiteWords.nameLocated(prose.line().text()) && tokens.get(index + 1).isAboutOneOf(LABELS)
                && !isListed(index);
    }

    /** Whether it stands right below a label, or below another name that does. */
    private boolean isListed(int index) {
        int above = index - 1;
        while (above >= 0 && isName(above)) {
            above--;
        }
        return above >= 0 && tokens.get(above).isAboutOneOf(NAMING_SITES)
                && tokens.get(above) instanceof LineToken.Known label
                && (label.value() == null || label.isAbout(Topic.PLACES));
    }

}

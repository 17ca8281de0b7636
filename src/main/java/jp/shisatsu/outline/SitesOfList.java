package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises the site a list of sites goes on with though nothing announced it by that
 * name: （三）雨水ポンプ場 behind （二）豊岡市, where its day, hosts or subject stand below.
 */
final class SitesOfList {

    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.DATES, Topic.HOSTS, Topic.SUBJECTS, Topic.VENUES);

    /** Labels stand right below the name, or below a line or two about it. */
    private static final int LINES_BELOW = 4;

    private static final int LONGEST_NAME = 60;

    /** ●３日目 武雄市こども図書館 */
    private static final Pattern DAY_BEFORE = Pattern.compile("第?\\h?[0-9０-９一二三四五六七八九]{1,2}\\h?日目[\\h：:]*(?=.)");

    private static final Pattern DATE = Pattern.compile("[0-9０-９一二三四五六七八九十]{1,3}[月/／][0-9０-９一二三四五六七八九十]{1,3}");

    private final List<LineToken> tokens;

    private Marker last = Marker.NONE;

    private SitesOfList(List<LineToken> tokens) {
        this.tokens = tokens;
    }

    static List<LineToken> read(List<LineToken> tokens) {
        SitesOfList sites = new SitesOfList(tokens);
        List<LineToken> read = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            read.add(sites.read(i));
        }
        return read;
    }

    private LineToken read(int index) {
        return switch (tokens.get(index)) {
            case LineToken.Known heading when heading.topics().contains(Topic.SITE) -> site(heading);
            case LineToken.Listed item when goesOn(item.marked(), index) -> site(item.asSite());
            case LineToken.Prose prose -> bracketed(prose, index).<LineToken>map(this::site).orElse(prose);
            case LineToken other -> other;
        };
    }

    private LineToken site(LineToken.Known heading) {
        last = heading.marked().marker();
        return heading;
    }

    /** 《北淡震災記念公園》 11月８日（金） behind 《徳島県美波町》 */
    private Optional<LineToken.Known> bracketed(LineToken.Prose prose, int index) {
        return Brackets.at(prose.line())
            .filter(brackets -> brackets.marker().isBrackets() && goesOn(brackets.marked(), index))
            .map(brackets -> new LineToken.Known(prose.line(), brackets.marked(), Set.of(Topic.SITE),
                    brackets.behind()));
    }

    /** A date, and the weather behind it, is no site. */
    private static boolean followsCount(String words) {
        Matcher day = DAY_BEFORE.matcher(words);
        return day.lookingAt() && (!DATE.matcher(words).region(day.end(), words.length()).lookingAt()
                || SiteWords.followDay(words.substring(day.end())));
    }

    private boolean goesOn(Marked item, int index) {
        String words = item.words().text();
        if (!item.marker().follows(last) || words.isEmpty() || words.length() > LONGEST_NAME
                || SiteWords.isNoName(words)) {
            return false;
        }
        return followsCount(words) || ((item.marker().numbered() || item.marker().isOfHeadings())
                && tokens.subList(index + 1, Math.min(tokens.size(), index + 1 + LINES_BELOW))
                    .stream()
                    .anyMatch(token -> token.isAboutOneOf(OF_VISIT)));
    }

}

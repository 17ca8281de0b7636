package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the heading that is but the name of a site announced before: 【西脇市】, (1) 知立市
 * 議会ＩＣＴ化について. Where every visit has a 視察先 of its own, there are none.
 */
final class SiteHeadings {

    /** Lists under these may name each site without telling of a visit. */
    private static final Set<Topic> NAMING_SITES = EnumSet.of(Topic.PLACES, Topic.SUBJECTS, Topic.PURPOSES, Topic.DATES,
            Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final Set<Topic> BEHIND_VISITS = EnumSet.of(Topic.OPINIONS, Topic.CONCLUSIONS);

    private static final Set<Topic> SUBJECTS = Set.of(Topic.SUBJECTS);

    private static final Set<Topic> PURPOSES = Set.of(Topic.PURPOSES);

    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.SUBJECTS, Topic.HOSTS, Topic.DATES, Topic.VENUES);

    /** The lines with a label of a visit right below: below ５．研修内容 they are sites. */
    private final Set<Passage> labelled = new HashSet<>();

    /** The headings 視察先 whose sites are headings below. */
    private final Set<Passage> announcing;

    /** Whether sites were announced that may be told of now. */
    private boolean awaiting;

    private final Set<SiteWords> announced = new HashSet<>();

    private final Set<SiteWords> told = new HashSet<>();

    /** How many names were announced. */
    private int names;

    /** Those of the list that is being read. */
    private final Set<SiteWords> listed = new HashSet<>();

    private Marker listMarker = Marker.NONE;

    /** Of the site announced last: each may have labels of its own below. */
    private Marker lastListed = Marker.NONE;

    private Marker lastSite = Marker.NONE;

    /** Whether the heading above is ５．研修内容, and nothing on its line. */
    private boolean belowSubjects;

    /** Of the known heading above, or of one behind it that nobody knows: ４ 復命事項. */
    private Marker lastHeading = Marker.NONE;

    /** What the known heading above is about. */
    private Set<Topic> above = Set.of();

    static List<LineToken> read(List<LineToken> tokens) {
        return tokens.stream().map(new SiteHeadings(tokens)::seen).toList();
    }

    private SiteHeadings(List<LineToken> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i + 1).isAboutOneOf(OF_VISIT)) {
                labelled.add(tokens.get(i).line());
            }
        }
        this.announcing = AnnouncedSites.headings(tokens);
    }

    /** The token, as a known heading where it begins the record of a visit. */
    private LineToken seen(LineToken token) {
        if (token instanceof LineToken.Known heading && heading.topics().contains(Topic.PLACES)) {
            awaiting = announcing.contains(heading.line());
        }
        return awaiting ? told(token) : token;
    }

    private LineToken told(LineToken token) {
        return switch (token) {
            case LineToken.Known heading -> known(heading);
            case LineToken.Listed item -> listed(item);
            case LineToken.Prose prose -> prose(prose);
            case LineToken.Furniture _, LineToken.Apart _, LineToken.Captioned _, LineToken.Asked _,
                    LineToken.Replied _ ->
                token;
        };
    }

    private LineToken known(LineToken.Known heading) {
        above = heading.topics();
        lastHeading = heading.marked().marker();
        belowSubjects = above.equals(SUBJECTS) && heading.value() == null;
        listed.clear();
        listMarker = Marker.NONE;
        if (above.contains(Topic.PLACES) && heading.value() != null) {
            announceValue(heading.value());
        }
        return heading;
    }

    /** 視察先 (1) 下関市役所: the list begins on the line of its heading. */
    private void announceValue(Passage value) {
        Optional<Marked> item = Markers.at(value);
        listMarker = item.map(Marked::marker).orElse(Marker.NONE);
        announce(item.map(Marked::words).orElse(value));
    }

    private LineToken prose(LineToken.Prose prose) {
        Optional<LineToken> site = bracketed(prose.line()).or(() -> bare(prose.line()));
        if (site.isEmpty() && above.contains(Topic.PLACES)
                && (listMarker.equals(Marker.NONE) || SiteWords.beginWithMunicipality(prose.line().text()))) {
            announce(prose.line());
        }
        return site.orElse(prose);
    }

    private LineToken listed(LineToken.Listed item) {
        if (item.marked().marker().numbered() && item.marked().marker().follows(lastHeading)) {
            above = Set.of();
            lastHeading = item.marked().marker();
        }
        Optional<LineToken> site = site(item.line(), item.marked());
        boolean goesOn = told.isEmpty() && item.marked().marker().numbered()
                && item.marked().marker().follows(lastListed);
        if (site.isEmpty() && (goesOn || (above.contains(Topic.PLACES) && isOfList(item.marked().marker())))) {
            lastListed = item.marked().marker();
            announce(item.marked().words());
        }
        return site.orElse(item);
    }

    private Optional<LineToken> site(Passage line, Marked marked) {
        Optional<SiteWords> name = SiteWords.of(marked.words().text())
            .stream()
            .filter(announced::contains)
            .findFirst()
            .filter(site -> !told.contains(site)
                    && (mayBegin(marked.marker(), site) || (labelled.contains(line) && mayBeginAboveLabel()))
                    && (names > 1 || !SiteWords.isAboutIt(marked.words().text())));
        name.ifPresent(site -> {
            told.add(site);
            lastSite = marked.marker();
            above = Set.of(Topic.SITE);
        });
        return name.map(_ -> new LineToken.Known(line, marked, above, null));
    }

    /** 【魚津市】埋没林博物館の活用について */
    private Optional<LineToken> bracketed(Passage line) {
        return Brackets.at(line)
            .flatMap(brackets -> Optional.ofNullable(brackets.behind())
                .flatMap(behind -> behindDay(line, brackets, behind).or(() -> site(line, brackets.marked())
                    .map(_ -> new LineToken.Known(line, brackets.marked(), above, behind)))));
    }

    /** 《１日目》総社市, 【10月29日】総社市, 【午前】総社市 */
    private Optional<LineToken> behindDay(Passage line, Brackets day, Passage behind) {
        return DayHeadings.areDayOrPart(day.inside()) ? site(line, new Marked(day.marker(), behind)) : Optional.empty();
    }

    /**
     * The name alone on its line as it was announced, or between its day and its
     * 「subject」; behind its day alone, where no itinerary can stand.
     */
    private Optional<LineToken> bare(Passage line) {
        boolean behindDay = SiteWords.followDay(line.text())
                && (line.text().endsWith("」") || above.stream().noneMatch(NAMING_SITES::contains));
        return behindDay || SiteWords.isNameAlone(line.text()) ? site(line, new Marked(Marker.OF_SITE, line))
                : Optional.empty();
    }

    private boolean mayBegin(Marker marker, SiteWords site) {
        if (above.contains(Topic.ASIDE) && !told.isEmpty()) {
            return marker.numbered() && (marker.follows(lastSite) || marker.beginsAfter(lastSite));
        }
        if (above.stream().noneMatch(NAMING_SITES::contains) || marker.follows(lastSite)
                || marker.beginsAfter(lastSite)) {
            return true;
        }
        if (above.contains(Topic.PLACES)) {
            return listed.contains(site);
        }
        return !marker.numbered() && above.stream().noneMatch(BEHIND_VISITS::contains);
    }

    /** 日時 or 対応者 right below it says of a visit when it was, or who received. */
    private boolean mayBeginAboveLabel() {
        return belowSubjects || above.equals(PURPOSES);
    }

    /** Below (1) 福岡市, ア 不登校支援について is no site. */
    private boolean isOfList(Marker marker) {
        if (listMarker.equals(Marker.NONE)) {
            listMarker = marker;
        }
        return marker.style().equals(listMarker.style());
    }

    private void announce(Passage words) {
        List<SiteWords> sites = AnnouncedSites.in(words);
        names += AnnouncedSites.count(words);
        announced.addAll(sites);
        listed.addAll(sites);
    }

}

package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Says on which of the levels that are open a branch belongs, by its marker and by what
 * it is about; the root is level 0.
 */
final class Nesting {

    /** A style may come back inside another once; deeper it is taken for a restart. */
    private static final int MOST_OF_ONE_STYLE = 2;

    private static final Pattern FAREWELL = Pattern.compile("(?:お|終)わりに|(?:む|結)すび(?:に)?|最後に");

    private static final Set<Topic> PARTS_OF_VISIT = EnumSet.of(Topic.DATES, Topic.SUBJECTS, Topic.HOSTS,
            Topic.PURPOSES, Topic.BODY, Topic.QUESTIONS);

    private final List<Level> open;

    Nesting(List<Level> open) {
        this.open = open;
    }

    /**
     * Whether a marker goes on counting in a list that is open, or that a heading has
     * closed.
     */
    boolean goesOn(Marker marker) {
        return deepest(earlier -> marker.follows(earlier.branch().marker())) > 0 || closedList(marker) > 0;
    }

    /** The level a branch stands on: those deeper are closed by it. */
    int of(Branch branch) {
        int lecture = isLecturer(branch) ? deepest(Level::isLecture) : 0;
        if (lecture > 0) {
            return lecture + 1;
        }
        Marker marker = branch.marker();
        int list = deepest(earlier -> marker.follows(earlier.branch().marker()));
        if (list > 0) {
            return open.get(list).holdsOpinion(branch) || open.get(list).isToldOnIn(branch) ? list + 1 : list;
        }
        int above = deepest(earlier -> earlier.branch().marker().isAbove(marker));
        if (above > 0) {
            return above + 1;
        }
        int closed = closedList(marker);
        if (closed > 0) {
            return closed;
        }
        int sameStyle = deepest(earlier -> earlier.isOf(marker.style()));
        if (marker.isStyled() && sameStyle == 0) {
            return topmostStyled();
        }
        int another = shallowest(earlier -> marker.isPartOfAnother(earlier.branch().marker()));
        if (another > 0 && sameStyle == 0) {
            return another;
        }
        int label = marker.isBrackets() && sameStyle == 0 ? deepest(Level::isLabelInBrackets) : 0;
        if (label > 0) {
            return label;
        }
        if (branch.topics().isEmpty()) {
            return sameStyle > 0 && !opensBelow(marker) ? sameStyle : open.size();
        }
        if (sameStyle > 0 && countsNothing(marker, open.get(sameStyle).branch())) {
            return sameStyle;
        }
        int repeated = repeated(branch);
        if (repeated > 0) {
            return repeated;
        }
        return sameStyle > 0 && !opensBelow(marker) ? sameStyle : below(branch, sameStyle);
    }

    /**
     * The level of a list that a heading without a number has closed; 0 if there is none.
     */
    private int closedList(Marker marker) {
        if (open.stream().anyMatch(level -> level.isOf(marker.style()))) {
            return 0;
        }
        int level = open.size() - 1;
        while (level >= 0 && !open.get(level).isGoneOnWithBy(marker)) {
            level--;
        }
        return level + 1;
    }

    /**
     * A known heading without a number that nothing like it precedes stands at the top,
     * or right below the site it tells of.
     */
    private int below(Branch branch, int sameStyle) {
        if (!branch.marker().numbered() && FAREWELL.matcher(branch.heading()).matches()) {
            return 1;
        }
        if (branch.topics().contains(Topic.DAY)) {
            return open.size() > 1 && open.get(1).branch().marker().numbered() ? 2 : 1;
        }
        if (branch.topics().contains(Topic.SITE)) {
            int site = deepest(level -> level.isAbout(Topic.SITE));
            return site > 0 && isSeenIn(open.get(site).branch(), branch) ? site + 1
                    : deepest(level -> level.isAbout(Topic.OVERVIEW) || level.isAbout(Topic.BODY)) + 1;
        }
        if (isRowOfEscorts(branch) || opensSubject(branch, sameStyle) || tellsOfListed(branch)) {
            return open.size();
        }
        if (branch.marker().equals(Marker.NONE) && sameStyle == 0 && PARTS_OF_VISIT.containsAll(branch.topics())) {
            return deepest(level -> level.holdsLabels() || level.isCountedPlace()) + 1;
        }
        return !branch.marker().numbered() && sameStyle == 0 ? deepest(Level::holdsLabels) + 1 : open.size();
    }

    /** ［応対者］市民協働部長 below (1) 愛知県大府市, in the list of 調査先: (2) follows. */
    private boolean tellsOfListed(Branch branch) {
        return branch.hasValueOnLine() && !branch.marker().numbered() && branch.topics().equals(Set.of(Topic.HOSTS))
                && open.getLast().branch().marker().numbered() && open.getLast().branch().topics().isEmpty()
                && open.get(Math.max(0, open.size() - 2)).isAbout(Topic.PLACES);
    }

    /** （説明） right below 1 住まいについて: （質疑） that follows is part of it, too. */
    private boolean opensSubject(Branch branch, int sameStyle) {
        return sameStyle == 0 && branch.marker().isEnclosing() && PARTS_OF_VISIT.containsAll(branch.topics())
                && open.getLast().branch().marker().numbered() && open.getLast().branch().topics().isEmpty()
                && open.getLast().branch().items().isEmpty();
    }

    /** (ア)海みらい図書館 below 【金沢市】 */
    private static boolean isSeenIn(Branch municipality, Branch site) {
        return !municipality.marker().style().equals(site.marker().style())
                && SiteWords.nameMunicipality(municipality.heading()) && !SiteWords.nameMunicipality(site.heading());
    }

    /** 講師, where the others are: each lecture has its own. */
    private static boolean isLecturer(Branch branch) {
        return branch.topics().contains(Topic.HOSTS) && !branch.marker().numbered();
    }

    /** Where the first heading of its level in the file belongs. */
    private int topmostStyled() {
        for (int level = 1; level < open.size(); level++) {
            if (open.get(level).branch().marker().isStyled()) {
                return level;
            }
        }
        return deepest(level -> level.isAbout(Topic.SITE)) + 1;
    }

    /** 随行 in the table of 4 視察委員: the headings go on with 5. */
    private boolean isRowOfEscorts(Branch branch) {
        Level innermost = open.getLast();
        return branch.topics().contains(Topic.ESCORTS) && branch.marker().equals(Marker.NONE)
                && innermost.isAbout(Topic.MEMBERS) && innermost.branch().marker().numbered();
    }

    /** Whether a list is counted anew inside another of the same style. */
    private boolean opensBelow(Marker marker) {
        long already = open.stream().filter(level -> level.isOf(marker.style())).count();
        return marker.ordinal() == 1 && already < MOST_OF_ONE_STYLE && !open.getLast().isOf(marker.style());
    }

    /**
     * Where the list is open that held the same heading before: with another 視察先 the next
     * visit begins.
     */
    private int repeated(Branch branch) {
        for (int level = 1; level < open.size(); level++) {
            if (open.get(level).isOf(branch.marker().style()) && open.get(level - 1).hasTaken(branch)) {
                return level;
            }
        }
        return 0;
    }

    /** 一、期間 一、研修先 一、参加者 */
    private static boolean countsNothing(Marker marker, Branch before) {
        return marker.ordinal() == 1 && marker.written().equals(before.marker().written())
                && !before.topics().isEmpty();
    }

    private int shallowest(Predicate<Level> wanted) {
        int level = 1;
        while (level < open.size() && !wanted.test(open.get(level))) {
            level++;
        }
        return level < open.size() ? level : 0;
    }

    private int deepest(Predicate<Level> wanted) {
        int level = open.size() - 1;
        while (level > 0 && !wanted.test(open.get(level))) {
            level--;
        }
        return level;
    }

}

package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Learns from the report itself which marker stands on which level: a marker that goes on
 * counting returns to its list, one of a new style opens a list below.
 */
final class Levels {

    /** A style may come back inside another once; deeper it is taken for a restart. */
    private static final int MOST_OF_ONE_STYLE = 2;

    private static final Set<Topic> LABELS = EnumSet.of(Topic.DATES, Topic.HOSTS, Topic.VENUES, Topic.SUBJECTS,
            Topic.PLACES);

    private static final Set<Topic> TRAVELLERS = EnumSet.of(Topic.MEMBERS, Topic.ESCORTS);

    private static final Pattern FAREWELL = Pattern.compile("(?:お|終)わりに|(?:む|結)すび(?:に)?|最後に");

    private static final Pattern PROFILE = Pattern
        .compile(".{0,12}(?:[都道府県市区町村]|施設|団体|会社|法人|組合|議会|企業団)の(?:概要|概況|プロフィール)");

    private static final Set<Topic> PARTS_OF_VISIT = EnumSet.of(Topic.DATES, Topic.SUBJECTS, Topic.HOSTS,
            Topic.PURPOSES, Topic.BODY, Topic.QUESTIONS);

    private final List<Level> open = new ArrayList<>();

    Levels(Branch root) {
        open.add(new Level(root));
    }

    Branch innermost() {
        return open.getLast().branch();
    }

    /** Leaves a label before a sentence ends: the lines it began on go with it. */
    void leaveLabelWithSentence(Passage end) {
        if (isLabelOfPart()) {
            List<Passage> begun = innermost().takeFilled(end);
            open.removeLast();
            begun.forEach(innermost()::add);
        }
    }

    private void leaveLabel() {
        if (isLabelOfPart()) {
            open.removeLast();
        }
    }

    /**
     * A label whose value stands on its line, as ・場所 北上市 below the name of a site or 講師
     * below a lecture: a sentence that follows tells of those.
     */
    private boolean isLabelOfPart() {
        Branch label = innermost();
        Level above = open.get(Math.max(0, open.size() - 2));
        boolean ofPart = open.size() > 2 && (above.isAbout(Topic.SITE) || isLecture(above));
        return ofPart && label.hasValueOnLine() && LABELS.containsAll(label.topics());
    }

    /** 第１章 視察の概要 below labels that count nothing: they are no part of it. */
    private boolean beginsFirstChapter(Branch branch) {
        return branch.marker().isChapter() && open.stream().noneMatch(level -> level.branch().marker().numbered())
                && (branch.marker().isInWords() || !branch.topics().isEmpty());
    }

    /** ・会長 海老沢 実 氏 below 対応者: numbers count what is told of the visit. */
    private void leaveListOfHosts() {
        int label = open.size() - 2;
        if (label > 0 && innermost().marker().isBullet() && open.get(label).isAbout(Topic.HOSTS)
                && open.get(label).branch().marker().equals(Marker.NONE)
                && !open.get(label).branch().hasValueOnLine()) {
            open.subList(label, open.size()).clear();
        }
    }

    /** Puts a branch where its marker says it belongs. */
    void put(Branch branch) {
        if (branch.topics().isEmpty() && branch.marker().isOfHeadings()) {
            leaveLabel();
        }
        if (branch.topics().isEmpty() && branch.marker().isBrackets() && nameEscorts(innermost())) {
            open.removeLast();
        }
        if (branch.marker().ordinal() == 1 && (isProfile(innermost()) || endsTravellers(branch))) {
            open.removeLast();
        }
        if (branch.marker().ordinal() == 1 && branch.topics().isEmpty()) {
            leaveListOfHosts();
        }
        if (beginsFirstChapter(branch)) {
            open.subList(1, open.size()).clear();
        }
        int level = levelOf(branch);
        open.subList(level, open.size()).clear();
        open.getLast().take(branch);
        open.add(new Level(branch));
    }

    /** Whether a marker goes on counting in a list that is open. */
    boolean goesOn(Marker marker) {
        return deepest(earlier -> marker.follows(earlier.branch().marker())) > 0 || closedList(marker) > 0;
    }

    /** 一、期間 一、研修先 一、参加者 */
    private static boolean countsNothing(Marker marker, Branch before) {
        return marker.ordinal() == 1 && marker.written().equals(before.marker().written())
                && !before.topics().isEmpty();
    }

    /** What 【市の概要】 tells are lines and bullets: numbers count what follows it. */
    private static boolean isProfile(Branch branch) {
        return !branch.marker().numbered() && branch.topics().isEmpty() && !branch.items().isEmpty()
                && PROFILE.matcher(branch.heading()).matches();
    }

    /** 随行 山田太郎: nobody is named below in brackets. */
    private static boolean nameEscorts(Branch branch) {
        return branch.topics().equals(Set.of(Topic.ESCORTS)) && branch.marker().equals(Marker.NONE)
                && branch.hasValueOnLine();
    }

    /** 復命者 山田太郎, and the report begins below: 一、期日. */
    private boolean endsTravellers(Branch branch) {
        Branch travellers = innermost();
        return !branch.topics().isEmpty() && !travellers.topics().isEmpty() && travellers.marker().equals(Marker.NONE)
                && (travellers.hasValueOnLine() || !travellers.items().isEmpty())
                && TRAVELLERS.containsAll(travellers.topics()) && open.size() > 1;
    }

    private int levelOf(Branch branch) {
        int lecture = isLecturer(branch) ? deepest(Levels::isLecture) : 0;
        if (lecture > 0) {
            return lecture + 1;
        }
        Marker marker = branch.marker();
        int list = deepest(earlier -> marker.follows(earlier.branch().marker()));
        if (list > 0) {
            return isOpinion(branch, open.get(list)) || tellsOnOfSite(branch, open.get(list)) ? list + 1 : list;
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
        int label = marker.isBrackets() && sameStyle == 0 ? deepest(Levels::isLabelInBrackets) : 0;
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
            return deepest(level -> holdsLabels(level) || isCountedPlace(level)) + 1;
        }
        return !branch.marker().numbered() && sameStyle == 0 ? deepest(Levels::holdsLabels) + 1 : open.size();
    }

    /** ［応対者］市民協働部長 below (1) 愛知県大府市, in the list of 調査先: (2) follows. */
    private boolean tellsOfListed(Branch branch) {
        return branch.hasValueOnLine() && !branch.marker().numbered() && branch.topics().equals(Set.of(Topic.HOSTS))
                && innermost().marker().numbered() && innermost().topics().isEmpty()
                && open.get(Math.max(0, open.size() - 2)).isAbout(Topic.PLACES);
    }

    /** （説明） right below 1 住まいについて: （質疑） that follows is part of it, too. */
    private boolean opensSubject(Branch branch, int sameStyle) {
        return sameStyle == 0 && branch.marker().isEnclosing() && PARTS_OF_VISIT.containsAll(branch.topics())
                && innermost().marker().numbered() && innermost().topics().isEmpty() && innermost().items().isEmpty();
    }

    /** (ア)海みらい図書館 below 【金沢市】 */
    private static boolean isSeenIn(Branch municipality, Branch site) {
        return !municipality.marker().style().equals(site.marker().style())
                && SiteWords.nameMunicipality(municipality.heading()) && !SiteWords.nameMunicipality(site.heading());
    }

    /** 【調査項目】 ends where 『市の概要』 begins. */
    private static boolean isLabelInBrackets(Level level) {
        return level.branch().marker().isBrackets() && LABELS.containsAll(level.branch().topics());
    }

    private static boolean holdsLabels(Level level) {
        return level.isAbout(Topic.SITE) || level.branch().marker().isStyled() || isLecture(level);
    }

    private static boolean isLecture(Level level) {
        return level.branch().marker().isLecture();
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

    /** （一）視察先 浜松市: the labels below tell of it until （二） comes. */
    private static boolean isCountedPlace(Level level) {
        Branch place = level.branch();
        return level.isAbout(Topic.PLACES) && place.marker().numbered()
                && !place.headSpan().equals(place.line().span());
    }

    /** 随行 in the table of 4 視察委員: the headings go on with 5. */
    private boolean isRowOfEscorts(Branch branch) {
        Level innermost = open.getLast();
        return branch.topics().contains(Topic.ESCORTS) && branch.marker().equals(Marker.NONE)
                && innermost.isAbout(Topic.MEMBERS) && innermost.branch().marker().numbered();
    }

    /** The mark of 委員所見 may mark each of the opinions below it, too. */
    private static boolean isOpinion(Branch branch, Level heading) {
        return branch.topics().isEmpty() && !branch.marker().numbered() && heading.isAbout(Topic.OPINIONS);
    }

    /** Below 1-1 浜松市の概況, 1-2 is about it too. */
    private static boolean tellsOnOfSite(Branch branch, Level site) {
        return !branch.topics().contains(Topic.SITE) && site.isAbout(Topic.SITE)
                && branch.marker().isPartOf(site.branch().marker());
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

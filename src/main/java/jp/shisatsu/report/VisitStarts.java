package jp.shisatsu.report;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Topic;

/**
 * Knows where the record of a visit begins: at a 視察概要 that a 視察先 follows, or at a 視察先 of
 * its own, or at the name of a site. A 視察先 before those, or one that lists several sites,
 * only announces them.
 */
final class VisitStarts {

    /** What may stand between 視察先 and the body of its visit. */
    private static final Set<Topic> LABELS = EnumSet.of(Topic.VENUES, Topic.DATES, Topic.SUBJECTS, Topic.HOSTS,
            Topic.PURPOSES);

    /** No form asks for more before it names the site. */
    private static final int MOST_LABELS = 8;

    private final List<Chapter> chapters;

    /** The first 視察概要 that begins a visit; the number of chapters if none does. */
    private final int firstOverview;

    private final int lastPlace;

    /** The only 視察概要 that names members; -1 if none does, or several. */
    private final int overviewOfTrip;

    /** Whether the names of the sites are headings. */
    private final boolean bySite;

    VisitStarts(List<Chapter> chapters) {
        this.chapters = chapters;
        this.lastPlace = indexes().filter(this::isPlace).reduce(-1, Math::max);
        int[] naming = indexes().filter(this::namesMembers).limit(2).toArray();
        this.overviewOfTrip = naming.length == 1 ? naming[0] : -1;
        this.firstOverview = indexes().filter(this::isOverviewOfVisit).findFirst().orElse(chapters.size());
        this.bySite = indexes().anyMatch(this::isSite);
    }

    /** Whether a chapter begins the first visit. */
    boolean first(int index) {
        if (isSite(index)) {
            return true;
        }
        if (bySite) {
            return isPlace(index) && !isToldBySite(index) && indexes().limit(index).anyMatch(this::isPlace);
        }
        boolean afterFront = firstOverview == chapters.size() || index > firstOverview;
        return isOverviewOfVisit(index) || (isPlace(index) && afterFront && !announces(index));
    }

    /** Whether a chapter begins another visit than the one its chapters are given of. */
    boolean next(int index, List<Chapter> current) {
        if (index == chapters.size()) {
            return false;
        }
        if (isSite(index)) {
            return saysWhenOrWho(index) || !isAnotherTopic(chapters.get(index), current);
        }
        if (bySite) {
            return isPlace(index) && !isToldBySite(index);
        }
        boolean hasPlace = current.stream().anyMatch(chapter -> chapter.isOf(Topic.PLACES));
        return hasPlace && (isOverviewOfVisit(index) || (isPlace(index) && !isOnlyCounted(current)));
    }

    /**
     * 【視察先１】, which the labels of the visit follow, with a 視察先 among them that names it.
     */
    private static boolean isOnlyCounted(List<Chapter> current) {
        return current.size() <= MOST_LABELS && current.stream()
            .allMatch(chapter -> chapter.isOf(Topic.PLACES) ? chapter.namesNothing() : isLabel(chapter));
    }

    private static boolean isLabel(Chapter chapter) {
        return chapter.topic().filter(LABELS::contains).isPresent();
    }

    /** The same place on another day is another visit. */
    private boolean saysWhenOrWho(int site) {
        int next = site + 1;
        while (next < chapters.size() && !isSite(next)) {
            if (chapters.get(next).isOf(Topic.DATES) || chapters.get(next).isOf(Topic.HOSTS)) {
                return true;
            }
            next++;
        }
        return false;
    }

    /** ■自動運転バスについて（長野県塩尻市） behind another matter of that place. */
    private static boolean isAnotherTopic(Chapter site, List<Chapter> current) {
        String title = site.branch().title().text();
        return SiteLine.tellsTopicFirst(title) && current.stream()
            .filter(chapter -> chapter.isOf(Topic.SITE))
            .map(chapter -> chapter.branch().title().text())
            .anyMatch(other -> SiteLine.tellsTopicFirst(other)
                    && SiteLine.of(other).site().equals(SiteLine.of(title).site()));
    }

    private boolean isSite(int index) {
        return chapters.get(index).isOf(Topic.SITE);
    }

    private boolean isPlace(int index) {
        return chapters.get(index).isOf(Topic.PLACES);
    }

    /** Whether the sites it lists are headings below, before another 視察先. */
    private boolean isToldBySite(int index) {
        int next = index + 1;
        while (next < chapters.size() && !isSite(next) && !isPlace(next)) {
            next++;
        }
        return next < chapters.size() && isSite(next);
    }

    private boolean isOverviewOfVisit(int index) {
        if (!chapters.get(index).isOf(Topic.OVERVIEW) || tellsOfPlaceBefore(index)) {
            return false;
        }
        int place = placeOf(index);
        return index != overviewOfTrip && place < chapters.size() && isPlace(place);
    }

    /** The next 視察先 or 視察概要 behind a 視察概要. */
    private int placeOf(int overview) {
        int next = overview + 1;
        while (next < chapters.size() && !chapters.get(next).isOf(Topic.OVERVIEW) && !isPlace(next)) {
            next++;
        }
        return next;
    }

    /**
     * 視察の概要 with 期間 and 視察団 tells of the trip, unless each visit has one of its own; they
     * may stand below a 視察先 that lists several.
     */
    private boolean namesMembers(int index) {
        if (!chapters.get(index).isOf(Topic.OVERVIEW)) {
            return false;
        }
        int place = placeOf(index);
        boolean lists = place < chapters.size() && isPlace(place) && Announcement.namesSeveral(chapters.get(place));
        int end = lists ? nextOverview(index).orElse(place) : place;
        return chapters.subList(index, end).stream().anyMatch(chapter -> chapter.isOf(Topic.MEMBERS));
    }

    private OptionalInt nextOverview(int overview) {
        return IntStream.range(overview + 1, chapters.size())
            .filter(index -> chapters.get(index).isOf(Topic.OVERVIEW))
            .findFirst();
    }

    /**
     * Where 視察概要 heads sentences or a value, and 視察先 with other labels stands before it,
     * it is the body of that visit.
     */
    private boolean tellsOfPlaceBefore(int index) {
        int before = index - 1;
        while (before > 0 && (chapters.get(before).topic().isEmpty() || isLabel(chapters.get(before)))) {
            before--;
        }
        return before >= 0 && isPlace(before) && !announces(before) && (chapters.get(index).value().isPresent()
                || chapters.get(index).lines().stream().anyMatch(line -> line.written().endsWith("。")));
    }

    private boolean announces(int index) {
        int sites = chapters.get(index).isLabel() ? 0 : chapters.get(index).branches().size();
        boolean othersFollow = index < lastPlace;
        return sites > 1 || (othersFollow && Announcement.namesSeveral(chapters.get(index)))
                || (othersFollow && (sites == 1 || chapters.get(index).isAbout(Topic.SUBJECTS)));
    }

    private IntStream indexes() {
        return IntStream.range(0, chapters.size());
    }

}

package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Marker;
import jp.shisatsu.outline.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Deals a report's chapters out: to the front, which speaks of the whole trip, to each
 * visit, and to the opinions at the end or inside a visit.
 */
final class Itinerary {

    private final List<Chapter> front = new ArrayList<>();

    private final List<List<Chapter>> visits = new ArrayList<>();

    /** Under which day each visit stands, null under none. */
    private final List<@Nullable Chapter> days = new ArrayList<>();

    private @Nullable Chapter day;

    private final Municipalities municipality = new Municipalities();

    /** The municipality above each visit, null where none heads it. */
    private final List<@Nullable Municipality> municipalities = new ArrayList<>();

    private final List<Opinion> opinions = new ArrayList<>();

    private final VisitStarts starts;

    /** Then the day before the first place is not the trip's alone. */
    private final boolean eachPlaceFollowsDay;

    /** ■テーマ１ above 視察地, visit for visit. */
    private final boolean eachPlaceFollowsSubject;

    /**
     * A chapter of opinions, and the index of the visit before it, -1 in the front;
     * whether it is counted with the visits: 1 天童市議会, 2 岩沼市議会, 3 委員長所感.
     */
    record Opinion(Chapter chapter, int visit, boolean countedWithVisits) {

        /** Whether its number goes on with those of the visit it follows. */
        boolean goesOnCounting() {
            return chapter.nested() && chapter.branch().marker().numbered() && !countedWithVisits;
        }

    }

    Itinerary(List<Chapter> chapters) {
        this.starts = new VisitStarts(chapters);
        this.eachPlaceFollowsDay = eachPlaceFollows(Topic.DATES, chapters);
        this.eachPlaceFollowsSubject = eachPlaceFollows(Topic.SUBJECTS, chapters);
        for (int i = 0; i < chapters.size(); i++) {
            deal(chapters.get(i), i);
        }
    }

    List<Chapter> front() {
        return front;
    }

    List<List<Chapter>> visits() {
        return visits;
    }

    /** Under which day each visit stands, null under none. */
    List<@Nullable Chapter> days() {
        return days;
    }

    /** The municipality above each visit, null where none heads it. */
    List<@Nullable Municipality> municipalities() {
        return municipalities;
    }

    List<Opinion> opinions() {
        return opinions;
    }

    private void deal(Chapter chapter, int index) {
        Topic topic = chapter.topic().orElse(null);
        if (topic == Topic.DAY) {
            day = chapter;
            if (tells(chapter) && !visits.isEmpty() && !starts.next(index + 1, visits.getLast())) {
                visits.getLast().add(chapter);
            }
        }
        else if (Municipalities.headsSites(chapter)) {
            municipality.begin(chapter);
        }
        else if (topic == Topic.OPINIONS || topic == Topic.CONCLUSIONS) {
            opinions.add(new Opinion(chapter, visits.size() - 1, isCountedWithVisits(chapter)));
            if (!visits.isEmpty() && !(chapter.captions().isEmpty() && chapter.exchanges().isEmpty())) {
                visits.getLast().add(chapter);
            }
        }
        else if (municipality.awaitsSite() && topic != Topic.SITE && topic != Topic.MEMBERS && topic != Topic.ESCORTS) {
            municipality.tell(chapter);
        }
        else if ((topic == null || topic == Topic.ASIDE) && (visits.isEmpty() || isBehindOpinions())) {
            return;
        }
        else if (topic == Topic.ASIDE && !chapter.nested() && !tells(chapter)) {
            return;
        }
        else if (topic == Topic.MEMBERS || topic == Topic.ESCORTS) {
            front.add(chapter);
        }
        else if (topic == Topic.QUESTIONS && !chapter.nested() && QuestionsBySite.deal(chapter, visits)) {
            return;
        }
        else if (topic == Topic.SITE && QuestionsBySite.dealAnnex(chapter, visits)) {
            return;
        }
        else if (visits.isEmpty() ? starts.first(index) : starts.next(index, visits.getLast())) {
            visits.add(begun(chapter));
            days.add(day);
            municipalities.add(municipality.above(chapter));
        }
        else {
            current().add(chapter);
        }
    }

    private boolean isCountedWithVisits(Chapter opinion) {
        int last = visits.size() - 1;
        return last > 0 && marker(last).follows(marker(last - 1)) && opinion.branch().marker().follows(marker(last));
    }

    private Marker marker(int visit) {
        return visits.get(visit).getFirst().branch().marker();
    }

    /** Below 〔２日目〕 the same visit may go on. */
    private static boolean tells(Chapter day) {
        return day.lines().stream().anyMatch(line -> line.written().endsWith("。"));
    }

    /** ○日時 ○場所 ○内容, visit for visit. */
    private static boolean eachPlaceFollows(Topic topic, List<Chapter> chapters) {
        int places = 0;
        for (int i = 0; i < chapters.size(); i++) {
            if (chapters.get(i).isOf(Topic.PLACES)) {
                places++;
                if (i == 0 || !chapters.get(i - 1).isOf(topic)) {
                    return false;
                }
            }
        }
        return places > 1;
    }

    /** What no heading tells of stays unclassified there: 添付資料. */
    private boolean isBehindOpinions() {
        return !opinions.isEmpty() && opinions.getLast().visit() == visits.size() - 1;
    }

    private List<Chapter> current() {
        return visits.isEmpty() ? front : visits.getLast();
    }

    /**
     * A day behind the last visit's body, right before the place, is the next visit's.
     */
    private List<Chapter> begun(Chapter first) {
        List<Chapter> visit = new ArrayList<>();
        List<Chapter> before = current();
        boolean told = before.stream().anyMatch(chapter -> chapter.isOf(Topic.BODY) || chapter.isOf(Topic.QUESTIONS));
        boolean dayBefore = !before.isEmpty() && before.getLast().isOf(Topic.DATES);
        if (first.isOf(Topic.PLACES) && dayBefore && (told || eachPlaceFollowsDay)) {
            visit.add(before.removeLast());
        }
        if (first.isOf(Topic.PLACES) && eachPlaceFollowsSubject && !before.isEmpty()
                && before.getLast().isOf(Topic.SUBJECTS)) {
            visit.add(before.removeLast());
        }
        if (first.isOf(Topic.SITE) && told && before.getLast().isOf(Topic.SUBJECTS)) {
            visit.add(before.removeLast());
        }
        visit.addAll(municipality.told());
        visit.add(first);
        return visit;
    }

}

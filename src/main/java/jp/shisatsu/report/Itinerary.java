package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Topic;

/**
 * Deals a report's chapters out: to the front, which speaks of the whole trip, to each
 * visit, and to the opinions at the end or inside a visit.
 */
final class Itinerary {

    private final List<Chapter> front = new ArrayList<>();

    private final List<List<Chapter>> visits = new ArrayList<>();

    private final List<Opinion> opinions = new ArrayList<>();

    private final VisitStarts starts;

    /** A chapter of opinions, and the index of the visit before it, -1 in the front. */
    record Opinion(Chapter chapter, int visit) {

        /** Whether its number goes on with those of the visit it follows. */
        boolean goesOnCounting() {
            return chapter.nested() && chapter.branch().marker().numbered();
        }

    }

    Itinerary(List<Chapter> chapters) {
        this.starts = new VisitStarts(chapters);
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

    List<Opinion> opinions() {
        return opinions;
    }

    private void deal(Chapter chapter, int index) {
        Topic topic = chapter.topic().orElse(null);
        if (topic == Topic.OPINIONS || topic == Topic.CONCLUSIONS) {
            opinions.add(new Opinion(chapter, visits.size() - 1));
        }
        else if (topic == Topic.MEMBERS || topic == Topic.ESCORTS) {
            front.add(chapter);
        }
        else if (visits.isEmpty() ? starts.first(index) : starts.next(index, visits.getLast())) {
            visits.add(begun(chapter));
        }
        else {
            current().add(chapter);
        }
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
        if (first.isOf(Topic.PLACES) && told && before.getLast().isOf(Topic.DATES)) {
            visit.add(before.removeLast());
        }
        visit.add(first);
        return visit;
    }

}

package jp.shisatsu.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what the front of a report says of each visit: by the site's name, by its
 * subject, by a name that holds it, else, where both lists are equally long, by its place
 * in them.
 */
final class Announcements {

    /** No trip goes to more sites; comparing each with each has an end. */
    private static final int MOST_COMPARED = 50;

    private final List<Announcement> announced;

    private final List<SiteName> visited;

    /** Visit to announcement, as indexes. */
    private final Map<Integer, Integer> found = new HashMap<>();

    private final boolean speakOfVisits;

    Announcements(List<Announcement> announced, List<SiteName> visited) {
        this.announced = announced;
        this.visited = visited;
        findByName();
        findBySubject();
        findByLikeness();
        this.speakOfVisits = !found.isEmpty();
        if (announced.size() == visited.size()) {
            findByPlace();
        }
    }

    private void findByName() {
        Map<String, Deque<Integer>> byName = new HashMap<>();
        for (int i = 0; i < announced.size(); i++) {
            byName.computeIfAbsent(announced.get(i).site().key(), key -> new ArrayDeque<>()).add(i);
        }
        for (int visit = 0; visit < visited.size(); visit++) {
            Integer announcement = byName.getOrDefault(visited.get(visit).key(), new ArrayDeque<>()).poll();
            if (announcement != null) {
                found.put(visit, announcement);
            }
        }
    }

    /** コンパクトシティの形成について, as it was announced of 富山市, may head its visit. */
    private void findBySubject() {
        if (found.size() == visited.size()) {
            return;
        }
        Map<String, Integer> bySubject = new HashMap<>();
        IntStream.range(0, announced.size())
            .filter(i -> !announced.get(i).words().isEmpty())
            .forEach(i -> bySubject.putIfAbsent(new SiteName(announced.get(i).words(), null).key(), i));
        Set<Integer> taken = Set.copyOf(found.values());
        for (int visit = 0; visit < visited.size(); visit++) {
            Integer announcement = bySubject.remove(visited.get(visit).key());
            if (announcement != null && !taken.contains(announcement)) {
                found.putIfAbsent(visit, announcement);
            }
        }
    }

    /** 福岡県福岡市 is announced, 福岡市（福岡県） was visited. */
    private void findByLikeness() {
        for (int visit = 0; visit < visited.size() && visit < MOST_COMPARED; visit++) {
            for (int i = 0; i < announced.size() && i < MOST_COMPARED; i++) {
                if (!found.containsKey(visit) && !found.containsValue(i)
                        && announced.get(i).site().announces(visited.get(visit))) {
                    found.put(visit, i);
                }
            }
        }
    }

    private void findByPlace() {
        Set<Integer> taken = Set.copyOf(found.values());
        IntStream.range(0, visited.size())
            .filter(place -> !found.containsKey(place) && !taken.contains(place))
            .forEach(place -> found.put(place, place));
    }

    Optional<Announcement> of(int visit) {
        return Optional.ofNullable(found.get(visit)).map(announced::get);
    }

    boolean isEmpty() {
        return announced.isEmpty();
    }

    /** Whether one at least names a site that was visited, or its subject. */
    boolean speakOfVisits() {
        return speakOfVisits;
    }

    /** Whether the announcement of a visit, if any, names its site. */
    boolean name(int visit, SiteName site) {
        return of(visit).filter(each -> each.site().announces(site)).isPresent();
    }

    Stream<Announcement> unvisited() {
        Set<Integer> taken = Set.copyOf(found.values());
        return IntStream.range(0, announced.size()).filter(i -> !taken.contains(i)).mapToObj(announced::get);
    }

}

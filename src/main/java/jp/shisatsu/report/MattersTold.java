package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisatsu.outline.Passage;

/**
 * Brings what was to be seen into the order of the visits, where each visit has a heading
 * that says it again; else it stays as it was listed.
 */
final class MattersTold {

    private MattersTold() {
    }

    static List<Announcement> inOrderOf(List<List<Chapter>> visits, List<Announcement> matters) {
        List<Announcement> open = new ArrayList<>(matters);
        List<Announcement> ordered = new ArrayList<>();
        for (List<Chapter> visit : visits) {
            Set<String> headings = headings(visit);
            Optional<Announcement> told = open.stream()
                .filter(matter -> headings.contains(key(matter.words())))
                .findFirst();
            if (told.isEmpty()) {
                return matters;
            }
            open.remove(told.get());
            ordered.add(told.get());
        }
        return ordered;
    }

    private static Set<String> headings(List<Chapter> visit) {
        return visit.stream()
            .flatMap(chapter -> chapter.linesOfBranches().stream())
            .map(Passage::text)
            .map(MattersTold::key)
            .collect(Collectors.toSet());
    }

    private static String key(String words) {
        return new SiteName(words, null).key();
    }

}

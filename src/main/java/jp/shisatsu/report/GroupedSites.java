package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;

/**
 * A list of sites below their municipalities: 岡山県倉敷市, and below it ・倉敷市役所（十四日） and
 * ・ふれあい公園; or below it but the matter, ・津波避難について.
 */
final class GroupedSites {

    private final List<Group> groups = new ArrayList<>();

    /** Whether each line was one of a group. */
    private boolean whole = true;

    /** A municipality, and the marked lines below it. */
    private record Group(Announcement municipality, List<Announcement> entries) {

        List<Announcement> announcements() {
            if (entries.isEmpty()) {
                return List.of(municipality);
            }
            if (!entries.stream().allMatch(entry -> entry.site().isMatter())) {
                return houses();
            }
            List<SourceSpan> spans = new ArrayList<>(municipality.spans());
            entries.forEach(entry -> spans.addAll(entry.spans()));
            String words = String.join("\n", entries.stream().map(entry -> entry.site().name()).toList());
            return List.of(new Announcement(municipality.site(), words, municipality.days(), spans));
        }

        /** A matter behind a house is what was to be seen there. */
        private List<Announcement> houses() {
            List<Announcement> houses = new ArrayList<>();
            for (Announcement entry : entries) {
                boolean matter = entry.site().isMatter() && !houses.isEmpty() && houses.getLast().words().isEmpty();
                houses.add(matter ? houses.removeLast().about(entry) : entry.in(municipality));
            }
            return houses;
        }

    }

    private GroupedSites(Chapter chapter) {
        Set<Passage> marked = chapter.branches().stream().map(Branch::title).collect(Collectors.toSet());
        chapter.lines()
            .stream()
            .sorted(Comparator.comparingInt(Passage::start))
            .forEach(line -> add(line, marked.contains(line)));
    }

    /** Nothing, where the list is of another form. */
    static List<Announcement> of(Chapter chapter) {
        GroupedSites sites = new GroupedSites(chapter);
        boolean grouped = sites.whole && sites.groups.stream().anyMatch(group -> !group.entries().isEmpty());
        return grouped ? sites.groups.stream().flatMap(group -> group.announcements().stream()).toList() : List.of();
    }

    private void add(Passage line, boolean marked) {
        Announcement announced = Announcement.of(line);
        if (!marked && announced.site().isMunicipality() && announced.words().isEmpty()) {
            groups.add(new Group(announced, new ArrayList<>()));
        }
        else if (marked && !groups.isEmpty()) {
            groups.getLast().entries().add(announced);
        }
        else {
            whole = false;
        }
    }

}

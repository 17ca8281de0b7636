package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            if (entries.isEmpty() || !entries.stream().allMatch(entry -> entry.site().isMatter())) {
                return entries.isEmpty() ? List.of(municipality)
                        : entries.stream().map(entry -> entry.in(municipality)).toList();
            }
            List<SourceSpan> spans = new ArrayList<>(municipality.spans());
            entries.forEach(entry -> spans.addAll(entry.spans()));
            String words = String.join("\n", entries.stream().map(entry -> entry.site().name()).toList());
            return List.of(new Announcement(municipality.site(), words, municipality.days(), spans));
        }

    }

    private GroupedSites(Chapter chapter) {
        Map<Passage, Branch> marked = new HashMap<>();
        chapter.branches().forEach(branch -> marked.put(branch.title(), branch));
        chapter.lines()
            .stream()
            .sorted(Comparator.comparingInt(Passage::start))
            .forEach(line -> add(line, marked.containsKey(line)));
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

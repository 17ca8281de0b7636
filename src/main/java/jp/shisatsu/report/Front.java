package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads the front of a report: what it says of the trip as a whole. */
final class Front {

    private static final Set<String> ERRANDS = Set.of("用務", "件名", "案件", "調査件名");

    private static final Pattern NOT_SPOKEN = Pattern.compile("[\\h：:|｜│┃║*･・…‥．.]");

    private final List<SourceSpan> spans = new ArrayList<>();

    private WrittenDays days = WrittenDays.in(List.of());

    private final MemberList members = new MemberList();

    private final List<Announcement> sites = new ArrayList<>();

    private final List<Announcement> subjects = new ArrayList<>();

    private final List<Announcement> matters = new ArrayList<>();

    private final List<Chapter> hosts = new ArrayList<>();

    private final List<Passage> announcing = new ArrayList<>();

    private final List<Chapter> purposes = new ArrayList<>();

    private boolean listsMembers;

    private Title errand = new Title(null, null, null);

    Front(List<Chapter> chapters) {
        chapters.forEach(chapter -> chapter.topic().ifPresent(topic -> read(chapter, topic)));
    }

    List<SourceSpan> spans() {
        return spans;
    }

    /** When the trip was. */
    WrittenDays days() {
        return days;
    }

    /** Where sites and subjects are announced that the visits should say again. */
    List<Passage> announcing() {
        return announcing;
    }

    List<Member> members() {
        return members.all();
    }

    /**
     * Whether those of a 同行者 are all it names: they came along with whoever signs the
     * report.
     */
    boolean namesOnlyCompanions() {
        return !listsMembers && !members.all().isEmpty();
    }

    /** What a form asks for as 用務: all of it null where it does not. */
    Title errand() {
        return errand;
    }

    /** The sites to be visited, each with its subject. */
    List<Announcement> sites() {
        return sites;
    }

    /** What was to be seen, site by site, where it is told apart from them. */
    List<Announcement> subjects() {
        return subjects;
    }

    /** The same, where no sites are named. */
    List<Announcement> matters() {
        return matters;
    }

    /** Who received, where that is said before the visits. */
    List<Chapter> hosts() {
        return hosts;
    }

    List<Chapter> purposes() {
        return purposes;
    }

    private void read(Chapter chapter, Topic topic) {
        if (topic != Topic.DATES && chapter.isAbout(Topic.DATES) && days.days().isEmpty()) {
            days = WrittenDays.in(chapter.lines().stream().map(Passage::unmarked).toList());
        }
        boolean tabled = topic != Topic.SUBJECTS && rows(chapter);
        switch (topic) {
            case DATES -> days(chapter);
            case PLACES -> {
                if (!tabled) {
                    sites(chapter);
                }
            }
            case MEMBERS -> {
                listsMembers = true;
                members(chapter, roleOf(heading(chapter)));
            }
            case ESCORTS -> members(chapter, heading(chapter));
            case PURPOSES -> purposes.add(chapter);
            case OVERVIEW, BODY -> body(chapter);
            case SUBJECTS -> subjects(chapter);
            case HOSTS -> hosts.add(chapter);
            case QUESTIONS -> {
                if (Pointer.is(chapter)) {
                    pointer(chapter);
                }
            }
            case SITE, DAY, VENUES, ANSWERS, OPINIONS, CONCLUSIONS, ASIDE -> {
                // About a visit nobody has named yet: the lines stay unclassified.
            }
        }
    }

    /** A table that says of each site when and for what. */
    private boolean rows(Chapter chapter) {
        List<Announcement> rows = AnnouncedRows.of(chapter);
        if (!rows.isEmpty()) {
            sites.addAll(rows);
            spans.addAll(AnnouncedRows.trappings(chapter));
            announce(chapter);
        }
        return !rows.isEmpty();
    }

    /** Only the first: an itinerary may follow, with the days between. */
    private void days(Chapter chapter) {
        if (days.days().isEmpty()) {
            days = WrittenDays.in(chapter.lines()).upToWholeRange();
            spans.add(chapter.head());
        }
    }

    /** Behind the sites of 視察先及び対応者 stands who received, and no subject. */
    private void sites(Chapter chapter) {
        boolean received = chapter.isAbout(Topic.HOSTS) && !chapter.isAbout(Topic.SUBJECTS);
        Announcement.subjects(chapter).stream().map(site -> received ? site.withoutWords() : site).forEach(sites::add);
        announce(chapter);
    }

    private void subjects(Chapter chapter) {
        Optional<Title> said = chapter.value()
            .filter(_ -> isErrand(chapter))
            .map(value -> Title.of(value.text()))
            .filter(trip -> trip.kind() != null);
        if (said.isPresent()) {
            errand = said.get();
            spans.addAll(chapter.spansOfLines());
            return;
        }
        subjects.addAll(Announcement.subjects(chapter));
        matters.addAll(Announcement.matters(chapter));
        announce(chapter);
    }

    /**
     * １ 用務 議会運営委員会行政視察 says who travelled and how, and nothing of what was to be seen.
     */
    private static boolean isErrand(Chapter chapter) {
        return ERRANDS.contains(heading(chapter)) && chapter.lines().size() == 1;
    }

    private void announce(Chapter chapter) {
        spans.add(chapter.head());
        announcing.addAll(chapter.passages());
        announcing.addAll(chapter.linesOfBranches());
    }

    /** Each visit may list them again. */
    private void members(Chapter chapter, @Nullable String keyRole) {
        spans.add(chapter.head());
        List<Passage> lines = LabelledLines.beforeSentences(chapter, chapter.linesWithSigns());
        lines.stream()
            .filter(line -> MemberTable.isHead(line.written()) || MemberSigns.isLegend(line.written()))
            .map(Passage::span)
            .forEach(spans::add);
        MemberReader.read(lines, keyRole).forEach(member -> spans.addAll(members.add(member)));
    }

    /** 随 行： says 随行. */
    private static String heading(Chapter chapter) {
        return NOT_SPOKEN.matcher(chapter.branch().heading()).replaceAll("");
    }

    /** What 視察委員 and 参加議員 make of those without a role of their own. */
    private static @Nullable String roleOf(String heading) {
        return Stream.of("委員", "議員", "班員", "団員").filter(heading::contains).findFirst().orElse(null);
    }

    /**
     * 視察内容 焼津市：津波避難施設の整備について announces what was to be seen, and so do matters it counts.
     */
    private void body(Chapter chapter) {
        if (AnnouncedMatters.areIn(chapter, sites.size())) {
            subjects(chapter);
        }
        else {
            pointer(chapter);
        }
    }

    /** 視察概要 次頁以降のとおり says where the visits are told. */
    private void pointer(Chapter chapter) {
        if (chapter.lines().isEmpty() || Pointer.is(chapter)) {
            spans.addAll(chapter.spansOfLines());
        }
    }

}

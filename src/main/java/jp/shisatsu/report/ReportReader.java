package jp.shisatsu.report;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.outline.Branch;
import jp.shisatsu.outline.Outline;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads a report from its outline, part by part. */
final class ReportReader {

    private static final String NAMELESS = "（題名なし）";

    private final SourceText text;

    private final Doubts doubts = new Doubts();

    private final Branch root;

    private final TitlePage page;

    private final Front front;

    private final Visits visits;

    private final Opinions opinions;

    private final @Nullable DateRange dates;

    private final List<SourceSpan> furniture;

    ReportReader(SourceText text) {
        this.text = text;
        Outline outline = Outline.of(text);
        this.furniture = outline.furniture();
        this.root = outline.root();
        this.page = new TitlePage(root);
        Itinerary itinerary = new Itinerary(Chapters.of(root));
        this.front = new Front(itinerary.front());
        DateRange stated = new Calendar(null, 0, doubts).range(front.days().days());
        Calendar calendar = new Calendar(stated, itinerary.visits().size(), doubts);
        this.visits = new Visits(itinerary.visits(), itinerary.days(), front, calendar, doubts);
        this.opinions = new Opinions(itinerary.opinions(), visits.all(), front.members());
        this.dates = front.days().days().isEmpty() ? visits.dates() : stated;
    }

    Parsed<InspectionReport> read() {
        InspectionReport understood = understood();
        List<UnclassifiedLine> leftovers = Leftovers.of(text, ReportSpans.of(understood));
        doubt(understood, leftovers);
        return new Parsed<>(report(leftovers), doubts.inOrder());
    }

    /** The report without what was left over. */
    InspectionReport understood() {
        return report(List.of());
    }

    private InspectionReport report(List<UnclassifiedLine> leftovers) {
        return new InspectionReport(title(), page.said().council(), page.said().committee(), page.said().kind(), dates,
                visits.purposeOfTrip(), front.members(), Illustration.of(visits.all(), text), opinions.observations(),
                leftovers, ownSpans());
    }

    /** A report is never without one: readers find it by its title. */
    private String title() {
        return Stream.of(page.title(), page.said().inOtherWords(dates), firstLine())
            .filter(title -> !title.isEmpty())
            .findFirst()
            .orElse(NAMELESS);
    }

    private String firstLine() {
        return text.lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .map(line -> TitlePage.shortened(line.text().strip()))
            .orElse("");
    }

    /**
     * Where the title, the front and the headings stand: all that no part accounts for.
     */
    private List<SourceSpan> ownSpans() {
        List<SourceSpan> days = dates == null ? List.of() : front.days().spans(dates);
        Ground taken = new Ground();
        visits.all().forEach(visit -> visit.spans().forEach(taken::take));
        return Stream.of(page.spans(), front.spans(), days, visits.announced(), opinions.heads(), furniture)
            .flatMap(List::stream)
            .filter(taken::take)
            .toList();
    }

    private void doubt(InspectionReport report, List<UnclassifiedLine> leftovers) {
        SourceSpan head = report.spans().stream().findFirst().orElse(new SourceSpan(0, 0));
        if (!isReport(report)) {
            doubts.add(Doubt.NOT_A_REPORT, head);
            return;
        }
        if (page.title().isEmpty()) {
            doubts.add(Doubt.NO_TITLE, head, report.title());
        }
        doubtIf(report.visits().isEmpty(), Doubt.NO_VISITS, head);
        doubtIf(dates == null, Doubt.NO_TRIP_DATES, head);
        doubtIf(report.members().isEmpty(), Doubt.NO_MEMBERS, head);
        report.members()
            .stream()
            .filter(member -> member.role() == null)
            .forEach(member -> doubts.add(Doubt.MEMBER_WITHOUT_ROLE, member.spans().getFirst(), member.name()));
        Proofreading.of(text, report, root, doubts);
        if (!leftovers.isEmpty()) {
            doubts.add(Doubt.UNCLASSIFIED_LINES, leftovers.getFirst().span(), Leftovers.lines(leftovers));
        }
    }

    private void doubtIf(boolean odd, Doubt doubt, SourceSpan head) {
        if (odd) {
            doubts.add(doubt, head);
        }
    }

    /** A single 視察先 or date stands in any text, and minutes have members and days too. */
    private static boolean isReport(InspectionReport report) {
        boolean visited = !report.visits().isEmpty();
        boolean told = report.visits()
            .stream()
            .anyMatch(visit -> !visit.sections().isEmpty() || !visit.questions().isEmpty());
        boolean accompanied = told || report.dates() != null || !report.members().isEmpty();
        boolean named = report.kind() != null;
        return visited ? named || accompanied : named && accompanied;
    }

}

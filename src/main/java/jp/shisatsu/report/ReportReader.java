package jp.shisatsu.report;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.outline.LineRoles;
import jp.shisatsu.outline.Outline;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads a report from its outline, part by part. */
final class ReportReader {

    private static final String NAMELESS = "（題名なし）";

    private final SourceText text;

    private final Doubts doubts = new Doubts();

    private final Outline outline;

    private final TitlePage page;

    private final Front front;

    private final List<Member> members;

    private final Visits visits;

    private final Opinions opinions;

    private final @Nullable DateRange dates;

    private final @Nullable String council;

    ReportReader(SourceText text) {
        this.text = text;
        this.outline = Outline.of(text);
        this.page = new TitlePage(outline.root(), text);
        Itinerary itinerary = new Itinerary(Chapters.of(outline.root()));
        this.front = new Front(itinerary.front());
        Preface preface = new Preface(outline.root());
        this.members = front.members().isEmpty() ? preface.members() : front.members();
        List<WrittenDay> days = front.days().days().isEmpty() ? preface.days() : front.days().days();
        FiscalYear titled = page.year().orElse(null);
        DateRange stated = new Calendar(null, titled, 0, doubts).range(days);
        Calendar calendar = new Calendar(stated, titled, itinerary.visits().size(), doubts);
        this.visits = new Visits(itinerary.visits(), itinerary.days(), itinerary.municipalities(), front,
                new Gazetteer(text.characters()), calendar, doubts);
        this.opinions = new Opinions(itinerary.opinions(), visits.all(), members);
        String titledCouncil = page.said().council();
        String homeCouncil = titledCouncil == null ? HomeCouncil.of(itinerary.front(), visits.all()) : titledCouncil;
        this.council = homeCouncil == null ? HomeCouncil.addressedIn(text) : homeCouncil;
        this.dates = days.stream().allMatch(day -> day.year() == null) && stated == null ? visits.dates() : stated;
    }

    Parsed<InspectionReport> read() {
        InspectionReport understood = understood();
        List<UnclassifiedLine> leftovers = Leftovers.of(text, ReportSpans.of(understood));
        doubt(understood, leftovers);
        return new Parsed<>(understood.withLeftovers(leftovers), doubts.inOrder());
    }

    /** How the lines were read, and why; some doubts are the file's. */
    Explanation explain(List<Diagnostic> ofFile) {
        Parsed<InspectionReport> parsed = read();
        PartNames parts = PartNames.of(parsed.value())
            .put(page.spans(), "題名")
            .put(front.spans(), "前書き")
            .put(dates == null ? List.of() : front.days().spans(dates), "日程")
            .put(visits.announced(), "視察先の予告")
            .put(opinions.heads(), "所見の見出し")
            .put(outline.furniture(), "飾り");
        LineRoles roles = LineRoles.of(outline, text);
        return new Explanation(parsed.value().title(),
                text.lines()
                    .filter(line -> line.span().start() < text.characters().length())
                    .map(line -> new Explanation.ExplainedLine(line, roles.at(line.inked()), parts.on(line.inked())))
                    .toList(),
                Stream.concat(ofFile.stream(), parsed.diagnostics().stream()).toList());
    }

    /** The report without what was left over. */
    InspectionReport understood() {
        return new InspectionReport(title(), council, page.said().committee(), page.said().kind(), dates,
                visits.purposeOfTrip(), members, Illustration.of(visits.all(), text), opinions.observations(),
                List.of(), ownSpans());
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
        return Stream.of(page.spans(), front.spans(), days, visits.announced(), opinions.heads(), outline.furniture())
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
        Proofreading.of(text, report, outline.root(), doubts);
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

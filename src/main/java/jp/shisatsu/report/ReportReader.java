package jp.shisatsu.report;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.outline.LineRoles;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Reads a report from its outline, part by part. */
final class ReportReader {

    private final SourceText text;

    private final Doubts doubts = new Doubts();

    private final Opening opening;

    private final Visits visits;

    private final Opinions opinions;

    private final @Nullable DateRange dates;

    private final @Nullable String council;

    ReportReader(SourceText text) {
        this.text = text;
        this.opening = new Opening(text, doubts);
        Itinerary itinerary = opening.itinerary();
        Calendar calendar = new Calendar(opening.stated(), opening.year(), itinerary.visits().size(), doubts);
        this.visits = new Visits(itinerary.visits(), itinerary.days(), itinerary.municipalities(), opening.sentences(),
                opening.front(), new Gazetteer(text.characters()), calendar, doubts);
        this.opinions = new Opinions(itinerary.opinions(), visits.all(), opening.members(), text);
        String titledCouncil = opening.said().council();
        String homeCouncil = titledCouncil == null ? HomeCouncil.of(itinerary.front(), visits.all()) : titledCouncil;
        this.council = homeCouncil == null ? HomeCouncil.addressedIn(text) : homeCouncil;
        this.dates = opening.saysWhen() ? opening.stated() : visits.dates();
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
            .put(opening.page().spans(), "題名")
            .put(opening.front().spans(), "前書き")
            .put(dates == null ? List.of() : opening.front().days().spans(dates), "日程")
            .put(visits.announced(), "視察先の予告")
            .put(opinions.heads(), "所見の見出し")
            .put(opening.outline().furniture(), "飾り");
        LineRoles roles = LineRoles.of(opening.outline(), text);
        return new Explanation(parsed.value().title(),
                text.lines()
                    .filter(line -> line.span().start() < text.characters().length())
                    .map(line -> new Explanation.ExplainedLine(line, roles.at(line.inked()), parts.on(line.inked())))
                    .toList(),
                Stream.concat(ofFile.stream(), parsed.diagnostics().stream()).toList());
    }

    /** The report without what was left over. */
    InspectionReport understood() {
        return new InspectionReport(opening.title(dates), council, opening.said().committee(), opening.said().kind(),
                dates, visits.purposeOfTrip(), opening.members(), Illustration.of(visits.all(), text),
                opinions.observations(), List.of(), ownSpans());
    }

    /**
     * Where the title, the front and the headings stand: all that no part accounts for.
     */
    private List<SourceSpan> ownSpans() {
        List<SourceSpan> days = dates == null ? List.of() : opening.front().days().spans(dates);
        Ground taken = new Ground();
        visits.all().forEach(visit -> visit.spans().forEach(taken::take));
        opening.members().forEach(member -> member.spans().forEach(taken::take));
        return Stream
            .of(opening.page().spans(), opening.front().spans(), days, visits.announced(), opinions.heads(),
                    opening.outline().furniture())
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
        if (opening.page().title().isEmpty()) {
            doubts.add(Doubt.NO_TITLE, head, report.title());
        }
        doubtIf(report.visits().isEmpty(), Doubt.NO_VISITS, head);
        doubtIf(dates == null, Doubt.NO_TRIP_DATES, head);
        doubtIf(report.members().isEmpty(), Doubt.NO_MEMBERS, head);
        report.members()
            .stream()
            .filter(member -> member.role() == null)
            .forEach(member -> doubts.add(Doubt.MEMBER_WITHOUT_ROLE, member.spans().getFirst(), member.name()));
        Proofreading.of(text, report, opening.outline().root(), doubts);
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

package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.intake.Counterparts;
import jp.shisatsu.intake.Draft;
import jp.shisatsu.intake.DraftReport;
import jp.shisatsu.report.UnclassifiedLine;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Severity;
import jp.shisatsu.text.SourceText;

/**
 * A report of a draft by its number, with what was read, what was doubted, what was left
 * over, and its pages as readers would see them.
 */
record DraftPart(int number, PartCounts tally, List<Doubt> doubts, List<UnclassifiedLine> unclassified, TripPage trip,
        List<VisitPage> visits, Counterparts counterparts) {

    private static final int MOST_LINES = 500;

    static DraftPart of(Draft draft, int index) {
        DraftReport report = draft.reports().get(index);
        String address = "/desk/drafts/" + draft.revision().id() + "/reports/" + (index + 1);
        return new DraftPart(index + 1, PartCounts.of(report.parsed().value()),
                report.parsed().diagnostics().stream().map(doubted -> Doubt.of(doubted, draft.text())).toList(),
                report.parsed().value().unclassified(), TripPage.of(report.preview().trip()),
                report.preview().visits().stream().map(visit -> VisitPage.under(address, visit)).toList(),
                report.counterparts());
    }

    public String title() {
        return trip.trip().summary().title();
    }

    /** Whether something in it blocks publishing. */
    public boolean isBlocked() {
        return doubts.stream().anyMatch(doubt -> doubt.severity() == Severity.ERROR);
    }

    /** Lines that belong to no part, the first of them where there are very many. */
    public List<UnclassifiedLine> leftOver() {
        return unclassified.stream().limit(MOST_LINES).toList();
    }

    /** Something odd, with the line it stands in. */
    record Doubt(Severity severity, int line, String message) {

        static Doubt of(Diagnostic doubted, SourceText text) {
            return new Doubt(doubted.severity(), text.lineAt(doubted.span().start()), doubted.message());
        }

    }

}

package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.intake.Draft;
import jp.shisatsu.report.UnclassifiedLine;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Severity;

/**
 * A draft with what was read, what was doubted, what was left over, and its pages as
 * readers would see them.
 */
record DraftPage(Draft draft, PartCounts tally, List<Doubt> doubts, TripPage trip, List<VisitPage> visits) {

    private static final int MOST_LINES = 500;

    static DraftPage of(Draft draft) {
        String address = "/desk/drafts/" + draft.revision().id();
        return new DraftPage(draft, PartCounts.of(draft.parsed().value()),
                draft.parsed().diagnostics().stream().map(doubted -> Doubt.of(doubted, draft)).toList(),
                TripPage.of(draft.preview().trip()),
                draft.preview().visits().stream().map(visit -> VisitPage.under(address, visit)).toList());
    }

    /** Lines that belong to no part, the first of them where there are very many. */
    public List<UnclassifiedLine> leftOver() {
        return draft.parsed().value().unclassified().stream().limit(MOST_LINES).toList();
    }

    public int leftOverCount() {
        return draft.parsed().value().unclassified().size();
    }

    /** Something odd, with the line it stands in. */
    record Doubt(Severity severity, int line, String message) {

        static Doubt of(Diagnostic doubted, Draft draft) {
            return new Doubt(doubted.severity(), draft.text().lineAt(doubted.span().start()), doubted.message());
        }

    }

}

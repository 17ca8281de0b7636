package jp.shisatsu.intake;

import java.util.List;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.text.SourceText;

/** A draft for the desk: its revision, its text, and each report in it. */
public record Draft(RevisionView revision, SourceText text, List<DraftReport> reports) {
    public Draft {
        reports = List.copyOf(reports);
    }

    /** Whether nothing in any of the reports blocks publishing them all. */
    public boolean publishable() {
        return reports.stream().allMatch(report -> report.parsed().publishable());
    }

}

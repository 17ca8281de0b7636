package jp.shisatsu.intake;

import java.util.List;
import jp.shisatsu.archive.ReportPreview;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.TripSummary;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.text.SourceText;

/**
 * A draft for the desk: its revision, text and report with doubts, its pages, and
 * published trips that may be the same.
 */
public record Draft(RevisionView revision, SourceText text, Parsed<InspectionReport> parsed, ReportPreview preview,
        List<TripSummary> alike) {
    public Draft {
        alike = List.copyOf(alike);
    }
}

package jp.shisatsu.intake;

import jp.shisatsu.archive.ReportPreview;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;

/**
 * A report of a draft: what was read with doubts, its pages as they would be, and
 * published trips that it may correct.
 */
public record DraftReport(Parsed<InspectionReport> parsed, ReportPreview preview, Counterparts counterparts) {
}

package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Visit;

/** How much was read from a report, for a clerk to compare with the paper. */
record PartCounts(int members, int visits, int questions, int observations, int captions) {

    static PartCounts of(InspectionReport report) {
        return new PartCounts(report.members().size(), report.visits().size(),
                report.visits().stream().map(Visit::questions).mapToInt(List::size).sum(), report.observations().size(),
                report.visits().stream().map(Visit::photos).mapToInt(List::size).sum());
    }

}

package jp.shisatsu.archive;

import jp.shisatsu.report.InspectionReport;
import org.jspecify.annotations.Nullable;

/** A report to be published, and the published trip whose place it takes, if any. */
public record Edition(InspectionReport report, @Nullable Long inPlaceOf) {

    /** A report that makes a new trip. */
    static Edition anew(InspectionReport report) {
        return new Edition(report, null);
    }

}

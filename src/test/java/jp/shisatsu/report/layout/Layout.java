package jp.shisatsu.report.layout;

import jp.shisatsu.report.InspectionReport;

/** One way to set out a report on paper. */
sealed interface Layout permits HouseForm, BracketForm, KeyTable {

    /** What of a report this layout has room for, its sections labelled as it does. */
    InspectionReport told(InspectionReport report);

    /** A report of which all is told. */
    String write(InspectionReport told);

}

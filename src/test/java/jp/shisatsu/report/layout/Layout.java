package jp.shisatsu.report.layout;

import java.util.List;

import jp.shisatsu.report.InspectionReport;

/** One way to set out a report on paper. */
sealed interface Layout permits HouseForm, BracketForm, KeyTable, KanjiForm, DayByDay, SignForm {

    List<Layout> ALL = List.of(new HouseForm(), new BracketForm(), new KeyTable(), new KanjiForm(), new DayByDay(),
            new SignForm());

    /** What of a report this layout has room for, its sections labelled as it does. */
    InspectionReport told(InspectionReport report);

    /** A report of which all is told. */
    String write(InspectionReport told);

    /** Whether a line is of the layout alone: no part of a report says it again. */
    default boolean isOwn(String line) {
        return false;
    }

}

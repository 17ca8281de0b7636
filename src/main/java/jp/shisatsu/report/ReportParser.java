package jp.shisatsu.report;

import jp.shisatsu.text.SourceText;

/** Reads an extracted text as an inspection report; never throws, whatever the text. */
public final class ReportParser {

    private ReportParser() {
    }

    /** The report, and what was doubted; a text that is no report carries an ERROR. */
    public static Parsed<InspectionReport> parse(SourceText text) {
        return new ReportReader(text).read();
    }

}

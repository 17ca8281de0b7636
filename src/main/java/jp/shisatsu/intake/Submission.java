package jp.shisatsu.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisatsu.archive.SourceReport;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import jp.shisatsu.text.SourceText;

/** A file that could be read, and the report in it with every doubt. */
record Submission(SourceReport source, SourceText text, Parsed<InspectionReport> parsed) {

    private static final String NOT_A_REPORT = "not-a-report";

    static Submission of(byte[] bytes, String fileName, Reading.Read read) {
        SourceReport source = new SourceReport(bytes, fileName, read.mediaType(), read.text().characters(),
                read.text().facts().pictures());
        return new Submission(source, read.text(), parse(read.text(), read.diagnostics()));
    }

    /** A file that was read before: its text is the one that was kept then. */
    static Submission again(SourceReport source, Limits limits) {
        return switch (SourceReader.read(source.bytes(), source.fileName(), limits)) {
            case Reading.Read read -> again(source, read.text(), read.diagnostics());
            case Reading.Refused _ -> again(source, new SourceText(source.text(), "UTF-8"), List.of());
        };
    }

    /**
     * What else the file says holds for the text that was kept, unless reading has
     * changed since.
     */
    private static Submission again(SourceReport source, SourceText now, List<Diagnostic> doubts) {
        SourceText text = now.characters().equals(source.text()) ? now : new SourceText(source.text(), now.charset());
        return new Submission(source, text, parse(text, doubts));
    }

    private static Parsed<InspectionReport> parse(SourceText text, List<Diagnostic> doubts) {
        Parsed<InspectionReport> parsed = ReportParser.parse(text);
        return new Parsed<>(parsed.value(), Stream.concat(doubts.stream(), parsed.diagnostics().stream()).toList());
    }

    InspectionReport report() {
        return parsed.value();
    }

    List<Picture> pictures() {
        return text.facts().pictures();
    }

    List<Diagnostic> errors() {
        return parsed.diagnostics().stream().filter(Diagnostic::isError).toList();
    }

    /** Why this is not worth a draft, if it is not. */
    Optional<Diagnostic> notAReport() {
        return errors().stream().filter(error -> error.code().equals(NOT_A_REPORT)).findFirst();
    }

}

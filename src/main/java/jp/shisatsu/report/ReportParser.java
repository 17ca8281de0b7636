package jp.shisatsu.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/** Reads an extracted text as an inspection report; never throws, whatever the text. */
public final class ReportParser {

    private ReportParser() {
    }

    /** The report, and what was doubted; a text that is no report carries an ERROR. */
    public static Parsed<InspectionReport> parse(SourceText text) {
        return new ReportReader(text).read();
    }

    /**
     * Each report of a file that may hold several, one behind the other, with what was
     * doubted of its stretch while the file was read.
     */
    public static List<Parsed<InspectionReport>> parseAll(Reading.Read file) {
        return parts(file.text()).stream().map(part -> parse(part, file.diagnostics())).toList();
    }

    private static Parsed<InspectionReport> parse(SourceText part, List<Diagnostic> ofFile) {
        Parsed<InspectionReport> parsed = parse(part);
        return new Parsed<>(parsed.value(),
                Stream.concat(doubts(part, ofFile).stream(), parsed.diagnostics().stream()).toList());
    }

    /** What was doubted of a part while the file was read. */
    static List<Diagnostic> doubts(SourceText part, List<Diagnostic> ofFile) {
        return ofFile.stream().filter(doubt -> stands(doubt, part)).toList();
    }

    /** The first part begins where the text does, and the last ends there. */
    private static boolean stands(Diagnostic doubt, SourceText part) {
        int at = doubt.span().start();
        SourceSpan span = part.span();
        return span.start() <= at && (at < span.end() || span.end() == part.characters().length());
    }

    /** The stretch of each report. */
    static List<SourceText> parts(SourceText text) {
        List<Integer> starts = ReportStarts.in(text);
        if (starts.isEmpty()) {
            return List.of(text);
        }
        int end = text.lineAt(text.span().end()) + 1;
        return IntStream.range(0, starts.size())
            .mapToObj(i -> text.part(i == 0 ? 1 : starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : end))
            .toList();
    }

}

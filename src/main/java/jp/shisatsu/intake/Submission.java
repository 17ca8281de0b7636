package jp.shisatsu.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.archive.Edition;
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

/** A file that could be read, and the reports in it with every doubt. */
record Submission(SourceReport source, SourceText text, List<Parsed<InspectionReport>> parsed) {

    private static final String NOT_A_REPORT = "not-a-report";

    static Submission of(byte[] bytes, String fileName, Reading.Read read) {
        SourceReport source = new SourceReport(bytes, fileName, read.mediaType(), read.text().characters(),
                read.text().facts().pictures());
        return new Submission(source, read.text(), ReportParser.parseAll(read));
    }

    /** A file that was read before: its text is the one that was kept then. */
    static Submission again(SourceReport source, Limits limits) {
        return reading(source, limits).map(read -> kept(source, read.text(), read.diagnostics()))
            .orElseGet(() -> kept(source, new SourceText(source.text(), "UTF-8"), List.of()));
    }

    /**
     * The reading a text was kept from, which may be in a character set a clerk chose.
     */
    private static Optional<Reading.Read> reading(SourceReport source, Limits limits) {
        Optional<Reading.Read> found = read(SourceReader.read(source.bytes(), source.fileName(), limits));
        return found.filter(read -> isKept(read, source) || !SourceReader.isPlainText(source.mediaType()))
            .or(() -> SourceReader.charsets()
                .stream()
                .flatMap(charset -> readAs(source, charset, limits).stream())
                .filter(read -> isKept(read, source))
                .findFirst())
            .or(() -> found);
    }

    private static boolean isKept(Reading.Read read, SourceReport source) {
        return read.text().characters().equals(source.text());
    }

    /** The same file in a character set by name; empty where it cannot be read so. */
    static Optional<Submission> as(SourceReport source, String charset, Limits limits) {
        return readAs(source, charset, limits).map(read -> of(source.bytes(), source.fileName(), read));
    }

    private static Optional<Reading.Read> readAs(SourceReport source, String charset, Limits limits) {
        return SourceReader.charset(charset)
            .flatMap(named -> read(SourceReader.readAs(source.bytes(), source.fileName(), limits, named)));
    }

    private static Optional<Reading.Read> read(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> Optional.of(read);
            case Reading.Refused _ -> Optional.empty();
        };
    }

    /**
     * What else the file says holds for the text that was kept, unless reading has
     * changed since.
     */
    private static Submission kept(SourceReport source, SourceText now, List<Diagnostic> doubts) {
        SourceText text = now.characters().equals(source.text()) ? now : new SourceText(source.text(), now.charset());
        return new Submission(source, text, ReportParser.parseAll(new Reading.Read(text, source.mediaType(), doubts)));
    }

    List<InspectionReport> reports() {
        return parsed.stream().map(Parsed::value).toList();
    }

    /** A report by its number in the file. */
    Optional<InspectionReport> report(int number) {
        return number < 1 ? Optional.empty() : reports().stream().skip(number - 1L).findFirst();
    }

    /** Each report, in place of the trip that is named for its number in the file. */
    List<Edition> editions(Map<Integer, Long> inPlaceOf) {
        List<InspectionReport> reports = reports();
        return IntStream.range(0, reports.size())
            .mapToObj(index -> new Edition(reports.get(index), inPlaceOf.get(index + 1)))
            .toList();
    }

    List<Picture> pictures() {
        return text.facts().pictures();
    }

    List<Diagnostic> errors() {
        return parsed.stream().flatMap(Submission::errors).toList();
    }

    private static Stream<Diagnostic> errors(Parsed<InspectionReport> report) {
        return report.diagnostics().stream().filter(Diagnostic::isError);
    }

    /** Why this is not worth a draft, if nothing in it is. */
    Optional<Diagnostic> notAReport() {
        List<Diagnostic> nonsense = errors().stream().filter(error -> error.code().equals(NOT_A_REPORT)).toList();
        return nonsense.size() < parsed.size() ? Optional.empty() : nonsense.stream().findFirst();
    }

}

package jp.shisatsu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import jp.shisatsu.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports: each NAME.json in golden/ is what parse prints for NAME.txt, and
 * NAME.diagnostics what was doubted, line by line; both were read by eye against the
 * source before they were kept. A mismatch leaves the new ones in target/golden.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final Path NEW = Path.of("target/golden");

    private static final List<Path> TEXTS = List.of(GOLDEN, Path.of("seeds"), Path.of("src/test/resources/reports"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsTheWholeReport(String name) throws IOException {
        Reading.Read read = read(name);
        List<Parsed<InspectionReport>> reports = ReportParser.parseAll(read);
        String json = reports.stream().map(report -> json(report, read.text())).collect(Collectors.joining());
        String diagnostics = diagnostics(reports, read.text());
        Files.createDirectories(NEW);
        Files.writeString(NEW.resolve(name + ".json"), json);
        Files.writeString(NEW.resolve(name + ".diagnostics"), diagnostics);
        assertThat(json).isEqualTo(Files.readString(GOLDEN.resolve(name + ".json")));
        assertThat(diagnostics).isEqualTo(Files.readString(GOLDEN.resolve(name + ".diagnostics")));
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(".json"))
                .map(file -> file.substring(0, file.length() - ".json".length()))
                .sorted()
                .toList();
        }
    }

    private static Reading.Read read(String name) throws IOException {
        Path file = TEXTS.stream()
            .map(folder -> folder.resolve(name + ".txt"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
        Reading reading = SourceReader.read(Files.readAllBytes(file), name);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static String json(Parsed<InspectionReport> report, SourceText text) {
        StringWriter out = new StringWriter();
        ParsedReportJson.Layout.INDENTED.write(report.value(), report.diagnostics(), text, out);
        return out + "\n";
    }

    /** A line each: line severity code message. */
    private static String diagnostics(List<Parsed<InspectionReport>> reports, SourceText text) {
        return reports.stream()
            .flatMap(report -> report.diagnostics().stream())
            .map(doubt -> "%d %s %s %s\n".formatted(text.lineAt(doubt.span().start()),
                    doubt.severity().name().toLowerCase(Locale.ROOT), doubt.code(), doubt.message()))
            .collect(Collectors.joining());
    }

}

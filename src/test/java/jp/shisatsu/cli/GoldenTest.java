package jp.shisatsu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * Whole reports: each NAME.json in golden/ is what parse prints for NAME.txt, read by eye
 * against the source before it was kept. A mismatch leaves the new JSON in target/golden.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final List<Path> TEXTS = List.of(GOLDEN, Path.of("seeds"), Path.of("src/test/resources/reports"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsTheWholeReport(String name) throws IOException {
        String json = json(text(name));
        Files.createDirectories(Path.of("target/golden"));
        Files.writeString(Path.of("target/golden", name + ".json"), json);
        assertThat(json).isEqualTo(Files.readString(GOLDEN.resolve(name + ".json")));
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

    private static SourceText text(String name) throws IOException {
        Path file = TEXTS.stream()
            .map(folder -> folder.resolve(name + ".txt"))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
        Reading reading = SourceReader.read(Files.readAllBytes(file), name);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).text();
    }

    private static String json(SourceText text) {
        Parsed<InspectionReport> parsed = ReportParser.parse(text);
        StringWriter out = new StringWriter();
        ParsedReportJson.Layout.INDENTED.write(parsed.value(), parsed.diagnostics(), text, out);
        return out + "\n";
    }

}

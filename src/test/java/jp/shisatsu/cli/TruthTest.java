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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports that are not yet read as they should be: truth/NAME.json was made by hand, by
 * somebody who does not know the parser, and agreement.tsv says how many in a hundred of
 * its facts are read. None may be read worse than that; what is read better is written
 * there, and what is read whole moves to the goldens.
 */
class TruthTest {

    private static final Path TRUTH = Path.of("src/test/resources/truth");

    @ParameterizedTest(name = "{0}")
    @MethodSource("agreements")
    void isReadAsWellAsBefore(String name, int agreement) throws IOException {
        Facts truth = Facts.of(new JsonMapper().readTree(Files.readString(TRUTH.resolve(name + ".json"))));
        assertThat(read(name).agreement(truth)).isEqualTo(agreement);
    }

    static List<Object[]> agreements() throws IOException {
        return Files.readAllLines(TRUTH.resolve("agreement.tsv"))
            .stream()
            .map(line -> line.split("\t", -1))
            .map(line -> new Object[] { line[0], Integer.parseInt(line[1]) })
            .toList();
    }

    private static Facts read(String name) throws IOException {
        Path file = Stream.of(".txt", ".pdf", ".docx")
            .map(type -> TRUTH.resolve(name + type))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
        Reading reading = SourceReader.read(Files.readAllBytes(file), name);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Reading.Read read = (Reading.Read) reading;
        Parsed<InspectionReport> parsed = ReportParser.parseAll(read).getFirst();
        StringWriter json = new StringWriter();
        ParsedReportJson.Layout.ONE_LINE.write(parsed.value(), parsed.diagnostics(), read.text(), json);
        return Facts.of(new JsonMapper().readTree(json.toString()));
    }

}

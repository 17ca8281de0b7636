package jp.shisatsu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way in which reports are known to vary occurs in two golden reports at least, so
 * that how it is read is held.
 */
class VariationsTest {

    private static final List<String> GOLDEN = goldens();

    @ParameterizedTest(name = "{0}")
    @MethodSource("variations")
    void isInTwoReports(String variation, Pattern shown) {
        assertThat(GOLDEN).filteredOn(report -> shown.matcher(report).find()).as(variation).hasSizeGreaterThan(1);
    }

    static Stream<Arguments> variations() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/golden/variations.tsv"))
            .stream()
            .filter(line -> !line.startsWith("# "))
            .map(line -> line.split("\t", 2))
            .map(parts -> Arguments.of(parts[0], Pattern.compile(parts[1], Pattern.MULTILINE)));
    }

    private static List<String> goldens() {
        try {
            return Corpus.files().stream().map(file -> Corpus.read(file).characters().replace('\f', '\n')).toList();
        }
        catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

}

package jp.shisatsu.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import jp.shisatsu.text.SourceText;

/** All reports there are, be they text, PDF or Word. */
final class Corpus {

    private Corpus() {
    }

    static List<Path> files() throws IOException {
        return files("seeds", "src/test/resources/golden", "src/test/resources/reports");
    }

    /** The reports that were written to be read without knowing the parser. */
    static List<Path> truths() throws IOException {
        return files("src/test/resources/truth");
    }

    private static List<Path> files(String... folders) throws IOException {
        List<Path> reports = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(Corpus::isReport).sorted().forEach(reports::add);
            }
        }
        return reports;
    }

    private static boolean isReport(Path file) {
        return Stream.of(".txt", ".pdf", ".docx").anyMatch(file.toString()::endsWith);
    }

    static SourceText read(Path report) {
        try {
            return switch (SourceReader.read(Files.readAllBytes(report), report.toString())) {
                case Reading.Read read -> read.text();
                case Reading.Refused refused -> throw new AssertionError(refused.message());
            };
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}

package jp.shisatsu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Words a member may type about the sample report, one a line. */
class SampleQueries {

    // The report says ゴールドンハーバー; the misspelt query is there to be missed.
    private static final String MISSPELT = "ゴールデンハーバー";

    static List<String> findable() {
        try (var lines = Files.lines(Path.of("src/test/resources/sample-queries.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.equals(MISSPELT)).toList();
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}

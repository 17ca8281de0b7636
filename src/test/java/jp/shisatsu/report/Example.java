package jp.shisatsu.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.SourceText;

/** A small report in which one thing is odd. */
record Example(SourceText text, List<Diagnostic> diagnostics) {

    private static final Path FOLDER = Path.of("src/test/resources/doubts");

    static Example of(Doubt doubt) throws IOException {
        SourceText text = new SourceText(Files.readString(FOLDER.resolve(doubt.code() + ".txt")), "UTF-8");
        return new Example(text, ReportParser.parse(text).diagnostics());
    }

    /** The line a diagnostic points to. */
    String lineOf(Diagnostic diagnostic) {
        int number = text.lineAt(diagnostic.span().start());
        return text.lines().skip(number - 1L).findFirst().orElseThrow().text().strip();
    }

}

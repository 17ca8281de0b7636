package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import jp.shisatsu.outline.LineRole;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.Reading;

/**
 * How a report was read: each of its lines with what it was taken for, then what was
 * doubted.
 */
public record Explanation(String title, List<ExplainedLine> lines, List<Diagnostic> diagnostics) {

    public Explanation {
        lines = List.copyOf(lines);
        diagnostics = List.copyOf(diagnostics);
    }

    /** One for each report of a file. */
    public static List<Explanation> of(Reading.Read file) {
        return ReportParser.parts(file.text())
            .stream()
            .map(part -> new ReportReader(part).explain(ReportParser.doubts(part, file.diagnostics())))
            .toList();
    }

    /**
     * A line, its role in the outline if it has one, and the parts of the report that
     * took it.
     */
    public record ExplainedLine(Line line, Optional<LineRole> role, List<String> parts) {
        public ExplainedLine {
            parts = List.copyOf(parts);
        }
    }
}

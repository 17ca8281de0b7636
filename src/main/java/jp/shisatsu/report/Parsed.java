package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.Diagnostic;

/** A value as good as it could be read, and what was odd about it. */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {
    public Parsed {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether nothing blocks publishing. */
    public boolean publishable() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }
}

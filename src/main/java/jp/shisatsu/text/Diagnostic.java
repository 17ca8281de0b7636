package jp.shisatsu.text;

/**
 * Something odd about a text: how bad, a stable code, where (UTF-16 offsets), and a
 * sentence that tells the clerk what to do.
 */
public record Diagnostic(Severity severity, String code, SourceSpan span, String message) {

    /** Whether this blocks publishing. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

}

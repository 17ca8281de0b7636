package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.SourceSpan;

/** Collects what was odd while a report is read. */
final class Doubts {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(Doubt doubt, SourceSpan span, String... details) {
        diagnostics.add(doubt.at(span, details));
    }

    /** What was odd, in the order of the source. */
    List<Diagnostic> inOrder() {
        return diagnostics.stream().sorted(Comparator.comparingInt(diagnostic -> diagnostic.span().start())).toList();
    }

}

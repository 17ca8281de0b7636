package jp.shisatsu.text;

import java.util.List;

/** What came of reading a file's bytes: a text with its doubts, or a refusal. */
public sealed interface Reading {

    /** The file could be read. */
    record Read(SourceText text, String mediaType, List<Diagnostic> diagnostics) implements Reading {
        public Read {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * The file cannot be taken; a stable code and a sentence that says what it is and
     * what to do.
     */
    record Refused(String code, String message) implements Reading {
    }

}

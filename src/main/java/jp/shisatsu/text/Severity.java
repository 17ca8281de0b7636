package jp.shisatsu.text;

/** What a diagnostic asks of the reader. */
public enum Severity {

    /** Explains a repair; nothing to do. */
    INFO,

    /** Asks a human to look before publishing. */
    WARNING,

    /** Blocks publishing until the file is corrected. */
    ERROR

}

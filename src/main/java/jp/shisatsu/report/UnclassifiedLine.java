package jp.shisatsu.report;

import jp.shisatsu.text.SourceSpan;

/**
 * A non-blank source line that belongs to no other part: 1-based line number and text.
 */
public record UnclassifiedLine(int line, String text, SourceSpan span) {
}

package jp.shisatsu.text;

/** A line the file itself marks as a heading, and its level from 1. */
public record StyledHeading(SourceSpan line, int level) {
}

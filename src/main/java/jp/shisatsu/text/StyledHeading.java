package jp.shisatsu.text;

/**
 * A line the file itself marks as a heading, and its level from 1; 0 where but its type
 * shows that it is one.
 */
public record StyledHeading(SourceSpan line, int level) {
}

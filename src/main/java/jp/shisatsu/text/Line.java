package jp.shisatsu.text;

/**
 * One line of a text: its 1-based number, and its characters without what ends the line.
 */
public record Line(int number, SourceSpan span, String text) {

    /** Whether nothing but white space stands on it. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Where its characters stand, without the white space around them. */
    public SourceSpan inked() {
        String rest = text.stripLeading();
        int start = span.start() + text.length() - rest.length();
        return new SourceSpan(start, start + rest.stripTrailing().length());
    }

}

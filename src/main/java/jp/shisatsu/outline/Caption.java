package jp.shisatsu.outline;

/** A line in brackets that says what a photo shows. */
public record Caption(Passage line) implements Item {

    /** What it says, without its brackets. */
    public String text() {
        String written = line.written();
        return Spacing.closed(written.substring(1, written.length() - 1));
    }

}

package jp.shisatsu.outline;

import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceSpan;

/**
 * Some words of a line as written, where they begin, and the stretch of the source they
 * account for: the marker and white space before them belong to it too.
 */
public record Passage(String written, int start, SourceSpan span) implements Item {

    static final Passage NOTHING = new Passage("", 0, new SourceSpan(0, 0));

    /** All words of a line. */
    static Passage of(Line line) {
        SourceSpan inked = line.inked();
        return new Passage(line.text().strip(), inked.start(), inked);
    }

    /** The words as a reader should see them. */
    public String text() {
        return Spacing.closed(written);
    }

    /** The words from an offset on; what stands before is accounted for with them. */
    public Passage from(int offset) {
        String rest = written.substring(offset).stripLeading();
        return new Passage(rest, start + written.length() - rest.length(), span);
    }

    /** The words up to an offset. */
    Passage upTo(int offset) {
        return new Passage(written.substring(0, offset).stripTrailing(), start, span);
    }

    /** The words from an offset on, with what stands before left to the heading. */
    Passage valueFrom(int offset) {
        Passage value = from(offset);
        return new Passage(value.written, value.start, new SourceSpan(value.start, span.end()));
    }

}

package jp.shisatsu.outline;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceSpan;

/**
 * Some words of a line as written, where they begin, and the stretch of the source they
 * account for: the marker and white space before them belong to it too.
 */
public record Passage(String written, int start, SourceSpan span) implements Item {

    static final Passage NOTHING = new Passage("", 0, new SourceSpan(0, 0));

    /** All words of a line, without the frame of a table around them. */
    static Passage of(Line line) {
        SourceSpan inked = line.inked();
        return Trappings.without(new Passage(line.text().strip(), inked.start(), inked));
    }

    /** The words as a reader should see them. */
    public String text() {
        return Spacing.closed(written);
    }

    /** Some parts of the words, and the marker before them if there are any. */
    public List<SourceSpan> withMarker(List<SourceSpan> parts) {
        SourceSpan marker = new SourceSpan(Math.min(span.start(), start), start);
        return parts.isEmpty() || marker.end() == marker.start() ? parts
                : Stream.concat(Stream.of(marker), parts.stream()).toList();
    }

    /** The same words, with the marker left to another passage. */
    public Passage unmarked() {
        return new Passage(written, start, new SourceSpan(start, Math.max(start, span.end())));
    }

    /** Where some of the words stand. */
    public SourceSpan part(int from, int to) {
        return new SourceSpan(start + from, start + to);
    }

    /** The words from an offset on; what stands before is accounted for with them. */
    public Passage from(int offset) {
        String rest = written.substring(offset).stripLeading();
        return new Passage(rest, start + written.length() - rest.length(), span);
    }

    /** Some of the words as a name that accounts for nothing of the line. */
    Passage named(int from, int to) {
        return new Passage(written.substring(from, to), start + from, new SourceSpan(span.start(), span.start()));
    }

    /** The words up to an offset. */
    Passage upTo(int offset) {
        return new Passage(written.substring(0, offset).stripTrailing(), start, span);
    }

    /** The words up to an offset, with what stands behind left to another passage. */
    Passage headUpTo(int offset, int nextStart) {
        return new Passage(upTo(offset).written, start, new SourceSpan(span.start(), nextStart));
    }

    /** The words from an offset on, with what stands before left to the heading. */
    Passage valueFrom(int offset) {
        Passage value = from(offset);
        return new Passage(value.written, value.start, new SourceSpan(value.start, span.end()));
    }

}

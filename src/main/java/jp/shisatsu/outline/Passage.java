package jp.shisatsu.outline;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a line as written, where they begin, and the stretch of the source they
 * account for: the marker and white space before them belong to it too.
 */
public final class Passage implements Item {

    static final Passage NOTHING = new Passage("", 0, new SourceSpan(0, 0));

    private static final char NO_LETTER = 0;

    private static final String SPACE = "\u3000";

    private final String written;

    private final int start;

    private final SourceSpan span;

    /** What nearly every pattern asks first, without a look at the words. */
    private final int length;

    private final char first;

    private final char last;

    /** Closed once, for it is asked for again and again; null before. */
    private @Nullable String text;

    /** Which telling letters it holds, looked for once; nothing before. */
    private long letters = Telltale.NOT_LOOKED_FOR;

    public Passage(String written, int start, SourceSpan span) {
        this.written = written;
        this.start = start;
        this.span = span;
        this.length = written.length();
        this.first = length == 0 ? NO_LETTER : written.charAt(0);
        this.last = length == 0 ? NO_LETTER : written.charAt(length - 1);
    }

    /**
     * Lines in a row as they would stand on one; each letter keeps its place in the
     * source.
     */
    public static Passage onOneLine(List<Passage> lines) {
        Passage first = lines.getFirst();
        StringBuilder words = new StringBuilder(first.written);
        for (Passage line : lines.subList(1, lines.size())) {
            words.append(SPACE.repeat(line.start - first.start - words.length())).append(line.written);
        }
        return new Passage(words.toString(), first.start,
                new SourceSpan(first.span.start(), lines.getLast().span.end()));
    }

    public String written() {
        return written;
    }

    public int start() {
        return start;
    }

    public SourceSpan span() {
        return span;
    }

    public int length() {
        return length;
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** The first letter; 0 where there is none. */
    char first() {
        return first;
    }

    /** The last letter; 0 where there is none. */
    char last() {
        return last;
    }

    boolean endsWith(char letter) {
        return last == letter;
    }

    /** All words of a line, without the frame of a table around them. */
    static Passage of(Line line) {
        SourceSpan inked = line.inked();
        return Trappings.without(new Passage(line.text().strip(), inked.start(), inked));
    }

    /** The words as a reader should see them. */
    public String text() {
        String closed = text;
        if (closed == null) {
            closed = Spacing.closed(written);
            text = closed;
        }
        return closed;
    }

    /** Which of the letters that tell most patterns it holds, as bits. */
    long letters() {
        if (letters == Telltale.NOT_LOOKED_FOR) {
            letters = Telltale.lettersIn(written);
        }
        return letters;
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
        int from = offset;
        while (from < length && Character.isWhitespace(written.charAt(from))) {
            from++;
        }
        return new Passage(written.substring(from), start + from, span);
    }

    /** Some of the words as a name that accounts for nothing of the line. */
    Passage named(int from, int to) {
        return new Passage(written.substring(from, to), start + from, new SourceSpan(span.start(), span.start()));
    }

    /**
     * One of several parts of a line, which accounts for itself alone; the first for what
     * stands before it, too.
     */
    Passage cut(int from, int to) {
        return new Passage(written.substring(from, to).strip(), start + from,
                new SourceSpan(from == 0 ? span.start() : start + from, to == length ? span.end() : start + to));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Passage passage && start == passage.start
                && written.equals(passage.written) && span.equals(passage.span));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * written.hashCode() + start) + span.hashCode();
    }

    @Override
    public String toString() {
        return "Passage[written=" + written + ", start=" + start + ", span=" + span + "]";
    }

}

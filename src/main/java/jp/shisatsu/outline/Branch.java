package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A heading, or an item of a list, and what stands under it. How deep branches grow is
 * bounded by the styles of markers there are, not by the text.
 */
public final class Branch implements Item {

    private final Passage line;

    private final Marker marker;

    private final Passage title;

    private final Set<Topic> topics;

    private final Optional<Topic> topic;

    private final @Nullable Passage value;

    private final List<Item> items = new ArrayList<>();

    Branch(Passage line, Marked marked, Set<Topic> topics, @Nullable Passage value) {
        this.line = line;
        this.marker = marked.marker();
        this.title = marked.words();
        this.topics = topics;
        this.topic = topics.isEmpty() ? Optional.empty() : topics.stream().min(Comparator.naturalOrder());
        this.value = value;
    }

    /** Whether a value stands on the line of the heading. */
    public boolean hasValueOnLine() {
        return value != null;
    }

    void add(Item item) {
        items.add(item);
    }

    /**
     * Takes the last lines back on which a sentence began that ends in another: they fill
     * its column, or show by their words that they are no value.
     */
    List<Passage> takeFilled(Passage end) {
        Column column = Column.of(items.stream().filter(Passage.class::isInstance).map(Passage.class::cast).toList());
        List<Passage> filled = new ArrayList<>();
        Passage next = end;
        while (!items.isEmpty() && items.getLast() instanceof Passage last
                && ((column.holds(end) && column.isFilledBy(last)) || Sentence.tellsOn(last.text(), next.text()))) {
            filled.addFirst(last);
            items.removeLast();
            next = last;
        }
        return filled;
    }

    /** The whole line, marker and all. */
    public Passage line() {
        return line;
    }

    public Marker marker() {
        return marker;
    }

    /** The words behind the marker. */
    public Passage title() {
        return title;
    }

    /**
     * The words behind the marker, without a value on the same line or behind brackets.
     */
    public String heading() {
        return value == null || !valueIsInTitle() ? title.text() : title.upTo(value.start() - title.start()).text();
    }

    /**
     * Whether the value, if any, is the end of the title; behind brackets it is no part
     * of it.
     */
    public boolean valueIsInTitle() {
        return value == null || value.start() <= title.start() + title.length();
    }

    /** Where the marker and the title stand. */
    public SourceSpan titleSpan() {
        return valueIsInTitle() ? line.span() : headSpan();
    }

    /** What it is about, where councils agree on the heading; else empty. */
    public Set<Topic> topics() {
        return topics;
    }

    /** What decides where it belongs; a heading may be about more. */
    public Optional<Topic> topic() {
        return topic;
    }

    /** What stands under it, in the order of the source. */
    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /** The lines of words under it; a value behind the heading is the first. */
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        if (value != null) {
            passages.add(value);
        }
        for (Item item : items) {
            if (item instanceof Passage line) {
                passages.add(line);
            }
        }
        return passages;
    }

    /** Where the heading stands, without a value behind it. */
    public SourceSpan headSpan() {
        return value == null ? line.span() : new SourceSpan(line.span().start(), value.start());
    }

}

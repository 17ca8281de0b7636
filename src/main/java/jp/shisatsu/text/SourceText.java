package jp.shisatsu.text;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The characters of a file as extracted, untouched, the character set they were read
 * with, and what else the file says. Lines are derived: they end at a line feed, a
 * carriage return or both; a page begins with a form feed.
 */
public final class SourceText {

    private final String characters;

    private final String charset;

    private final Facts facts;

    private final LineStarts starts;

    private final int first;

    private final int beyond;

    public SourceText(String characters, String charset) {
        this(characters, charset, Facts.NONE);
    }

    public SourceText(String characters, String charset, Facts facts) {
        this.characters = characters;
        this.charset = charset;
        this.facts = facts;
        this.starts = LineStarts.of(characters);
        this.first = 0;
        this.beyond = starts.count();
    }

    private SourceText(SourceText whole, Facts facts, int first, int beyond) {
        this.characters = whole.characters;
        this.charset = whole.charset;
        this.facts = facts;
        this.starts = whole.starts;
        this.first = first;
        this.beyond = beyond;
    }

    /**
     * The lines from one to before another, counted from 1: the text is the same, and its
     * offsets and line numbers are; only lines, and what the file says of them, are
     * fewer.
     */
    public SourceText part(int from, int before) {
        SourceText part = new SourceText(this, facts, from - 1, before - 1);
        return new SourceText(this, facts.within(part.span()), from - 1, before - 1);
    }

    /** Where the lines stand. */
    public SourceSpan span() {
        return new SourceSpan(first < starts.count() ? starts.at(first) : characters.length(),
                beyond < starts.count() ? starts.at(beyond) : characters.length());
    }

    public String characters() {
        return characters;
    }

    public String charset() {
        return charset;
    }

    /** Pages, pictures and headings, as far as the file tells them. */
    public Facts facts() {
        return facts;
    }

    /** The 1-based line that holds a UTF-16 offset. */
    public int lineAt(int offset) {
        return starts.indexAt(offset) + 1;
    }

    /** The 1-based page that holds a UTF-16 offset. */
    public int pageAt(int offset) {
        if (!facts.pages().isEmpty()) {
            return (int) Math.max(1, facts.pages().stream().takeWhile(page -> page.start() <= offset).count());
        }
        return 1 + (int) characters.chars().limit(offset + 1L).filter(character -> character == '\f').count();
    }

    /** The lines from first to last, made one by one: a text may have millions. */
    public Stream<Line> lines() {
        return IntStream.range(first, beyond).mapToObj(this::line);
    }

    /** Those alone of which something is wanted where they stand, asked for in order. */
    public Stream<Line> lines(Predicate<SourceSpan> wanted) {
        return IntStream.range(first, beyond).filter(index -> wanted.test(spanOf(index))).mapToObj(this::line);
    }

    /** The first lines, no more than so many. */
    public Stream<Line> firstLines(int most) {
        return IntStream.range(first, Math.min(beyond, first + most)).mapToObj(this::line);
    }

    /** The last lines, no more than so many. */
    public Stream<Line> lastLines(int most) {
        return IntStream.range(Math.max(first, beyond - most), beyond).mapToObj(this::line);
    }

    private Line line(int index) {
        SourceSpan span = spanOf(index);
        return new Line(index + 1, span, characters.substring(span.start(), span.end()));
    }

    private SourceSpan spanOf(int index) {
        int start = starts.at(index);
        int end = index + 1 < starts.count() ? starts.at(index + 1) : characters.length();
        while (end > start && LineStarts.endsLine(characters.charAt(end - 1))) {
            end--;
        }
        return new SourceSpan(start, end);
    }

}

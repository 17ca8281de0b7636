package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shisatsu.text.SourceSpan;

/** Puts the pieces of a cut paragraph together while its lines go by. */
final class Mending {

    /** How long a line at least is that was cut. */
    private final Wrap wrap;

    /** The words of its first line; those of all, where there are more. */
    private String first = "";

    private final StringBuilder text = new StringBuilder();

    private final List<SourceSpan> spans = new ArrayList<>();

    private String last = "";

    /** The marker of the last item of a list. */
    private Marker item = Marker.NONE;

    Mending(Wrap wrap) {
        this.wrap = wrap;
    }

    /**
     * Lets a line join the paragraph before it, or hands that over and begins another.
     */
    void addOrStart(Passage line, Consumer<Paragraph> whole) {
        String next = line.text();
        if (beginsItem(line) || !Sentence.goesOn(last, next, wrap)) {
            finish(whole);
        }
        join(next);
        spans.add(line.span());
        last = next;
    }

    /** Most paragraphs are whole on one line, and need not be put together. */
    private void join(String next) {
        if (first.isEmpty()) {
            first = next;
            return;
        }
        if (text.isEmpty()) {
            text.append(first);
        }
        if (Seam.needsSpace(last, next)) {
            text.append(' ');
        }
        text.append(next);
    }

    /** A line without words, such as a mark alone, stays with the words that follow. */
    void finish(Consumer<Paragraph> whole) {
        if (!first.isEmpty()) {
            whole.accept(new Paragraph(text.isEmpty() ? first : text.toString(), spans));
            first = "";
            text.setLength(0);
            spans.clear();
        }
        last = "";
    }

    private boolean beginsItem(Passage line) {
        Optional<Marker> begun = Markers.at(line)
            .filter(marked -> !marked.mayGoOnSentence() || marked.marker().follows(item))
            .map(Marked::marker);
        begun.ifPresent(marker -> item = marker);
        return begun.isPresent();
    }

}

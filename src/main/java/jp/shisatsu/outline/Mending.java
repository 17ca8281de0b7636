package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import jp.shisatsu.text.SourceSpan;

/** Puts the pieces of a cut paragraph together while its lines go by. */
final class Mending {

    private final StringBuilder text = new StringBuilder();

    private final List<SourceSpan> spans = new ArrayList<>();

    private String last = "";

    /**
     * Lets a line join the paragraph before it, or hands that over and begins another.
     */
    void addOrStart(Passage line, Consumer<Paragraph> whole) {
        String next = line.text();
        if (beginsItem(line) || !Sentence.goesOn(last, next)) {
            finish(whole);
        }
        else if (Seam.needsSpace(last, next)) {
            text.append(' ');
        }
        text.append(next);
        spans.add(line.span());
        last = next;
    }

    /** A line without words, such as a mark alone, stays with the words that follow. */
    void finish(Consumer<Paragraph> whole) {
        if (!text.isEmpty()) {
            whole.accept(new Paragraph(text.toString(), spans));
            text.setLength(0);
            spans.clear();
        }
        last = "";
    }

    private static boolean beginsItem(Passage line) {
        return Markers.at(line).filter(marked -> !marked.mayBeAmount()).isPresent();
    }

}

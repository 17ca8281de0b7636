package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisatsu.text.SourceSpan;

/** Words that belong together, whole again where a page break had cut them. */
public record Paragraph(String text, List<SourceSpan> spans) {
    public Paragraph {
        spans = List.copyOf(spans);
    }

    /** Lines as paragraphs: a sentence that was cut goes on with the next line. */
    public static List<Paragraph> of(List<Passage> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Mending mending = new Mending(Wrap.of(lines));
        for (Passage line : lines) {
            mending.addOrStart(line, paragraphs::add);
        }
        mending.finish(paragraphs::add);
        return paragraphs;
    }

    /** The texts of paragraphs, a line feed between them. */
    public static String joined(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}

package jp.shisatsu.text.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shisatsu.text.Facts;
import jp.shisatsu.text.Page;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/** Writes pages down as one text, and notes where pages begin and pictures stand. */
final class Manuscript {

    /**
     * Lines farther apart than this, in sizes of their type, have a blank one between.
     */
    private static final float BLANK = 2.6f;

    private final StringBuilder text = new StringBuilder();

    private final List<Page> pages = new ArrayList<>();

    private final List<Picture> pictures = new ArrayList<>();

    private final List<SourceSpan> headings = new ArrayList<>();

    private final List<SourceSpan> notes = new ArrayList<>();

    private final Photos photos;

    private final Set<PageLine> headlines;

    Manuscript(Photos photos, Set<PageLine> headlines) {
        this.photos = photos;
        this.headlines = headlines;
    }

    void add(PdfPage page) throws IOException {
        if (!pages.isEmpty()) {
            text.append('\f');
        }
        pages.add(new Page(page.number(), text.length(), page.margins()));
        PageLine last = null;
        for (PageLine line : page.lines()) {
            if (last != null && isApart(last, line)) {
                text.append('\n');
            }
            add(line);
            last = line.text().isEmpty() ? last : line;
        }
    }

    private static boolean isApart(PageLine last, PageLine next) {
        return !next.text().isEmpty() && next.box().top() - last.box().bottom() > (BLANK - 1) * next.size();
    }

    private void add(PageLine line) throws IOException {
        int start = text.length();
        if (!line.text().isEmpty()) {
            text.append(line.text()).append('\n');
        }
        if (headlines.contains(line)) {
            headings.add(inked(line.text(), start));
        }
        if (line.image().isPresent()) {
            photos.picture(line.image().get(), new SourceSpan(start, Math.max(start, text.length() - 1)))
                .ifPresent(pictures::add);
        }
    }

    /** Notes come after the text, which goes on from page to page. */
    void addNote(PageLine note) {
        notes.add(inked(note.text(), text.length()));
        text.append(note.text()).append('\n');
    }

    private static SourceSpan inked(String line, int start) {
        int from = start + line.length() - line.stripLeading().length();
        return new SourceSpan(from, from + line.strip().length());
    }

    SourceText text() {
        return new SourceText(text.toString(), "UTF-16", new Facts(pages, pictures, List.of(), headings, notes));
    }

}

package jp.shisatsu.text.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.text.ComparedSites;
import jp.shisatsu.text.Facts;
import jp.shisatsu.text.Page;
import jp.shisatsu.text.Picture;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;
import jp.shisatsu.text.StyledHeading;
import jp.shisatsu.text.Typeface;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a document down as one text, with numbers as Word shows them. */
final class Manuscript {

    private final StringBuilder text = new StringBuilder();

    private final List<Page> pages = new ArrayList<>(List.of(new Page(1, 0, List.of())));

    private final List<StyledHeading> headings = new ArrayList<>();

    private final PrintedLines printed = new PrintedLines();

    /** How many tables are open. */
    private int depth;

    private final List<SourceSpan> notes = new ArrayList<>();

    private final Styles styles;

    private final Numbering numbering;

    private final Photos photos;

    Manuscript(Styles styles, Numbering numbering, MainPart main) {
        this.styles = styles;
        this.numbering = numbering;
        this.photos = new Photos(main);
    }

    void write(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> write(paragraph);
                case Block.Table table -> write(table);
            }
        }
    }

    /**
     * Notes come after the text, as at the foot of its last page; what separates them is
     * blank.
     */
    void writeNotes(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph note && !note.text().isBlank()) {
                note.images.clear(); // known by ids of the notes' own
                SourceSpan line = write(note);
                printed.remove(line);
                notes.add(line);
            }
        }
    }

    private SourceSpan write(Block.Paragraph paragraph) throws IOException {
        SourceSpan line = append(paragraph);
        if (line.start() < line.end()) {
            printed.add(line, words(paragraph), type(paragraph));
        }
        text.append('\n');
        int level = paragraph.outlineLevel >= 0 ? (paragraph.outlineLevel + 1) % 10
                : styles.headingLevel(paragraph.style);
        if (level > 0 && line.start() < line.end()) {
            headings.add(new StyledHeading(line, level));
        }
        photos.seen(words(paragraph), line, styles.isCaption(paragraph.style));
        photos.add(paragraph.images, words(paragraph), line);
        return line;
    }

    /** Its number and words; an empty paragraph of a list shows no number. */
    private SourceSpan append(Block.Paragraph paragraph) {
        int start = text.length();
        if (!paragraph.words.toString().isBlank()) {
            text.append(marker(paragraph));
        }
        int words = text.length();
        List<Integer> rendered = new ArrayList<>(paragraph.pages);
        for (int i = 0; i < paragraph.words.length(); i++) {
            if (rendered.contains(i)) {
                beginPage(text.length());
            }
            if (paragraph.words.charAt(i) == '\f') {
                breakPage();
                start = words == text.length() ? text.length() : start;
            }
            else {
                text.append(paragraph.words.charAt(i));
            }
        }
        int inked = text.length();
        while (start < inked && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new SourceSpan(start, Math.max(start, inked));
    }

    private String marker(Block.Paragraph paragraph) {
        String list = paragraph.list.isEmpty() ? styles.list(paragraph.style).orElse("") : paragraph.list;
        int level = paragraph.listLevel >= 0 ? paragraph.listLevel : styles.listLevel(paragraph.style);
        return numbering.next(list, level);
    }

    /** A page begins on a line of its own. */
    private void breakPage() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        text.append('\f');
        beginPage(text.length());
    }

    /**
     * Word notes a break where it last showed one, also behind one that was asked for.
     */
    private void beginPage(int start) {
        if (!text.substring(pages.getLast().start(), start).isBlank()) {
            pages.add(new Page(pages.size() + 1, start, List.of()));
        }
    }

    private void write(Block.Table table) throws IOException {
        depth++;
        boolean compares = false;
        for (List<List<Block>> row : table.rows()) {
            compares |= ComparedSites.head(row.stream().map(Manuscript::firstWords).toList());
            if (compares) {
                writeAbreast(row);
            }
            else if (isOneLine(row) && !photos.awaitCaptions(row.size())) {
                writeLine(row, 0);
            }
            else {
                for (int column = 0; column < row.size(); column++) {
                    photos.enter(column);
                    write(row.get(column));
                }
                photos.leave();
            }
        }
        photos.endTable();
        depth--;
    }

    private static boolean isOneLine(List<List<Block>> row) {
        return row.stream()
            .allMatch(cell -> inked(cell).size() <= 1 && cell.stream()
                .allMatch(block -> block instanceof Block.Paragraph paragraph && paragraph.images.isEmpty()
                        && paragraph.text().strip().indexOf('\n') < 0 && paragraph.text().indexOf('\f') < 0));
    }

    private static List<Block.Paragraph> inked(List<Block> cell) {
        return cell.stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(Block.Paragraph.class::cast)
            .filter(paragraph -> !paragraph.text().isBlank())
            .toList();
    }

    private static String firstWords(List<Block> cell) {
        return inked(cell).stream().findFirst().map(Manuscript::words).orElse("");
    }

    /** Where each column is of another site, their paragraphs stay abreast. */
    private void writeAbreast(List<List<Block>> row) throws IOException {
        int longest = row.stream().mapToInt(cell -> inked(cell).size()).max().orElse(0);
        for (int paragraph = 0; paragraph < longest; paragraph++) {
            writeLine(row, paragraph);
        }
        for (List<Block> cell : row) {
            for (Block.Paragraph paragraph : inked(cell)) {
                photos.add(paragraph.images, "", new SourceSpan(text.length(), text.length()));
            }
        }
    }

    private void writeLine(List<List<Block>> row, int paragraph) {
        int start = text.length();
        for (int column = 0; column < row.size(); column++) {
            text.append(column > 0 ? "\t" : "");
            inked(row.get(column)).stream().skip(paragraph).findFirst().ifPresent(this::append);
        }
        while (text.length() > start && text.charAt(text.length() - 1) == '\t') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > start) {
            printed.add(new SourceSpan(start, text.length()), text.substring(start), null);
        }
        text.append('\n');
    }

    private @Nullable Typeface type(Block.Paragraph paragraph) {
        return depth > 0 ? null : styles.type(paragraph.style, paragraph.type);
    }

    private static String words(Block.Paragraph paragraph) {
        return paragraph.text().strip();
    }

    SourceText text() {
        List<Picture> pictures = photos.pictures();
        List<SourceSpan> headlines = headings.isEmpty() ? printed.headlines() : List.of();
        return new SourceText(text.toString(), "UTF-16", new Facts(pages, pictures, headings, headlines, notes));
    }

}

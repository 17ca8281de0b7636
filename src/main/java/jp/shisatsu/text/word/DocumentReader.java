package jp.shisatsu.text.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import jp.shisatsu.text.CannotRead;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Refusal;

/**
 * Reads the text of a document into its blocks, as it stands once all changes are taken.
 */
final class DocumentReader {

    /**
     * What is not part of the text: what was deleted or moved away, what stands in for
     * newer elements, how ruby is read, and properties as they were before.
     */
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange",
            "tblPrChange", "sectPrChange", "numPrChange", "docPr");

    private static final int DEEPEST = 200;

    private final Xml xml;

    private final Deadline deadline;

    /** The blocks being filled, of the document, a cell or a text box. */
    private final Deque<List<Block>> open = new ArrayDeque<>();

    private final Deque<List<List<List<Block>>>> tables = new ArrayDeque<>();

    /** Paragraphs that have begun: a text box stands within one. */
    private final Deque<Block.Paragraph> paragraphs = new ArrayDeque<>();

    private final RunType run = new RunType();

    private boolean inText;

    private DocumentReader(Xml xml, Deadline deadline) {
        this.xml = xml;
        this.deadline = deadline;
    }

    static List<Block> read(InputStream in, Deadline deadline) throws XMLStreamException {
        DocumentReader reader = new DocumentReader(new Xml(in), deadline);
        List<Block> blocks = new ArrayList<>();
        reader.open.push(blocks);
        while (reader.xml.next()) {
            reader.readOn();
        }
        return blocks;
    }

    private void readOn() throws XMLStreamException {
        if (xml.begins()) {
            if (LEFT_OUT.contains(xml.name())) {
                xml.skip();
            }
            else {
                begin(xml.name());
            }
        }
        else if (xml.ends()) {
            end(xml.name());
        }
        else if (xml.isText() && inText && !paragraphs.isEmpty()) {
            paragraphs.peek().add(xml.text(), run.type());
        }
    }

    private void begin(String name) {
        switch (name) {
            case "p" -> beginParagraph();
            case "tbl" -> tables.push(new ArrayList<>());
            case "tr" -> rows().add(new ArrayList<>());
            case "tc" -> beginCell();
            case "txbxContent" -> open.push(new ArrayList<>());
            case "t" -> inText = true;
            case "r" -> run.begin();
            case "b", "sz", "rFonts" -> run.property(xml);
            default -> {
                if (!paragraphs.isEmpty()) {
                    within(paragraphs.peek(), name);
                }
            }
        }
    }

    private void beginParagraph() {
        deadline.check();
        paragraphs.push(new Block.Paragraph());
    }

    private void beginCell() {
        if (open.size() > DEEPEST) {
            throw new CannotRead(Refusal.DAMAGED);
        }
        List<Block> cell = new ArrayList<>();
        if (!rows().isEmpty()) {
            rows().getLast().add(cell);
        }
        open.push(cell);
    }

    private List<List<List<Block>>> rows() {
        return tables.isEmpty() ? new ArrayList<>() : tables.peek();
    }

    private void within(Block.Paragraph paragraph, String name) {
        switch (name) {
            case "pStyle" -> paragraph.style = xml.value();
            case "numId" -> paragraph.list = xml.value();
            case "ilvl" -> paragraph.listLevel = xml.number(0);
            case "outlineLvl" -> paragraph.outlineLevel = xml.number(9);
            case "pageBreakBefore" -> paragraph.words.append(isOn() ? "\f" : "");
            case "tab", "ptab" -> tab(paragraph);
            case "br" -> paragraph.words.append(xml.attribute("type").filter("page"::equals).isPresent() ? '\f' : '\n');
            case "cr" -> paragraph.words.append('\n');
            case "noBreakHyphen" -> paragraph.words.append('-');
            case "sym" -> paragraph.words.append("・");
            case "lastRenderedPageBreak" -> paragraph.pages.add(paragraph.words.length());
            case "blip" -> xml.attribute("embed").ifPresent(paragraph.images::add);
            case "imagedata" -> xml.attribute("id").ifPresent(paragraph.images::add);
            default -> {
            }
        }
    }

    /** Where a tab stop is defined it has a position; only the other kind is text. */
    private void tab(Block.Paragraph paragraph) {
        if (xml.attribute("pos").isEmpty()) {
            paragraph.words.append('\t');
        }
    }

    private boolean isOn() {
        return !Set.of("0", "false", "off").contains(xml.value());
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endParagraph();
            case "tc" -> open.pop();
            case "tbl" -> endTable();
            case "txbxContent" -> endTextBox();
            default -> {
            }
        }
    }

    private void endParagraph() {
        Block.Paragraph paragraph = paragraphs.pop();
        blocks().add(paragraph);
        blocks().addAll(paragraph.boxes);
    }

    private List<Block> blocks() {
        List<Block> blocks = open.peek();
        return blocks == null ? new ArrayList<>() : blocks;
    }

    private void endTable() {
        blocks().add(new Block.Table(tables.pop()));
    }

    /**
     * Its paragraphs come behind the one it is anchored in: it may hold what stands by a
     * photo.
     */
    private void endTextBox() {
        List<Block> box = open.pop();
        (paragraphs.isEmpty() ? blocks() : paragraphs.peek().boxes).addAll(box);
    }

}

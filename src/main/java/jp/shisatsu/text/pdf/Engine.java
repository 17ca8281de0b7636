package jp.shisatsu.text.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shisatsu.text.Deadline;
import jp.shisatsu.text.Weight;
import jp.shisatsu.text.Wingdings;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Draws a page onto a {@link Sheet}. PDFBox's own text stripper knows neither rules nor
 * images, and puts words together before it can be known what stands in which column.
 */
final class Engine extends PDFStreamEngine {

    /** Reading a clock at every operator would cost more than most operators. */
    private static final int BETWEEN_CHECKS = 256;

    /** Some programs write down a full-width space as any space. */
    private static final float WIDE_SPACE = 0.8f;

    private final Deadline deadline;

    private final Map<PDFont, Weight> weights = new HashMap<>();

    private int operators;

    private View view;

    private Sheet sheet;

    Engine(PDPage page, Deadline deadline) {
        this.deadline = deadline;
        this.view = View.of(page);
        this.sheet = view.sheet();
        addTextOperators();
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new ImagePlacing(this));
        new RuleDrawing(this).operators().forEach(this::addOperator);
    }

    private void addTextOperators() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** What is drawn on a page. */
    Sheet draw(PDPage page) throws IOException {
        view = View.of(page);
        sheet = view.sheet();
        processPage(page);
        return sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    /** Where a point of the drawing is seen. */
    Point2D.Float seen(float x, float y) {
        return view.seen(getGraphicsState().getCurrentTransformationMatrix(), x, y);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % BETWEEN_CHECKS == 0) {
            deadline.check();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix drawing, PDFont font, int code, Vector displacement) throws IOException {
        float width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        Point2D.Float start = view.seen(drawing, 0, 0);
        Point2D.Float end = view.seen(drawing, width, 0);
        float size = (float) start.distance(view.seen(drawing, 0, 1));
        if (size > 0) {
            sheet.glyphs.add(glyph(text(font, code), start, end, size, weight(font)));
        }
    }

    private String text(PDFont font, int code) throws IOException {
        String text = font.toUnicode(code);
        if (isOfSigns(font) && Wingdings.sign((char) code).isPresent()) {
            return Wingdings.sign((char) code).get();
        }
        if (text == null || text.isEmpty() || text.charAt(0) == 0) {
            sheet.unmapped++;
            return "\uFFFD";
        }
        return Wingdings.sign(text.charAt(0))
            .filter(_ -> Character.getType(text.charAt(0)) == Character.PRIVATE_USE)
            .orElseGet(() -> Characters.meant(text));
    }

    /** Where a font has no bold of its own, its outline is drawn as well. */
    private Weight weight(PDFont font) {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE ? Weight.BOLD
                : weights.computeIfAbsent(font, Engine::weightOf);
    }

    private static Weight weightOf(PDFont font) {
        PDFontDescriptor described = font.getFontDescriptor();
        String name = described != null && described.getFontName() != null ? described.getFontName() : font.getName();
        return described != null && described.isForceBold() ? Weight.BOLD
                : name == null ? Weight.LIGHT : Weight.named(name);
    }

    /** Its letters are no letters, whatever the font says they are. */
    private static boolean isOfSigns(PDFont font) {
        return font.getName() != null && font.getName().contains("Wingdings");
    }

    private static Glyph glyph(String text, Point2D.Float start, Point2D.Float end, float size, Weight weight) {
        float across = Math.abs(end.x - start.x);
        float down = Math.abs(end.y - start.y);
        if (down > across) {
            return new Glyph(text, start.x, Math.min(start.y, end.y), down, size, true, weight);
        }
        boolean wideSpace = text.equals(" ") && across > WIDE_SPACE * size;
        return new Glyph(wideSpace ? "　" : text, Math.min(start.x, end.x), start.y, across, size, false, weight);
    }

}

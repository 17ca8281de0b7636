package jp.shisatsu.text.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Notes the lines along the axes that a page draws: strokes, and rectangles as thin as
 * strokes. They make its tables.
 */
final class RuleDrawing {

    private static final float THIN = 3;

    private static final float SHORTEST = 4;

    private final Engine engine;

    private final List<Rule> path = new ArrayList<>();

    private Point2D.Float at = new Point2D.Float();

    private Point2D.Float start = at;

    RuleDrawing(Engine engine) {
        this.engine = engine;
    }

    List<OperatorProcessor> operators() {
        return Stream.concat(Stream.of(operator("re", 4, this::rectangle), operator("m", 2, this::move),
                operator("l", 2, this::line), operator("h", 0, _ -> close()), operator("n", 0, _ -> path.clear()),
                operator("s", 0, _ -> {
                    close();
                    paint();
                })), Stream.of("S", "f", "F", "f*", "B", "B*", "b", "b*").map(name -> operator(name, 0, _ -> paint())))
            .toList();
    }

    private void rectangle(float[] operands) {
        Point2D.Float one = engine.seen(operands[0], operands[1]);
        Point2D.Float other = engine.seen(operands[0] + operands[2], operands[1] + operands[3]);
        float width = Math.abs(one.x - other.x);
        float height = Math.abs(one.y - other.y);
        if (width <= THIN || height <= THIN) {
            add(one, other);
        }
        else {
            Point2D.Float corner = new Point2D.Float(other.x, one.y);
            Point2D.Float opposite = new Point2D.Float(one.x, other.y);
            add(one, corner);
            add(corner, other);
            add(other, opposite);
            add(opposite, one);
        }
    }

    private void move(float[] operands) {
        at = engine.seen(operands[0], operands[1]);
        start = at;
    }

    private void line(float[] operands) {
        Point2D.Float next = engine.seen(operands[0], operands[1]);
        add(at, next);
        at = next;
    }

    private void close() {
        add(at, start);
        at = start;
    }

    private void add(Point2D.Float one, Point2D.Float other) {
        float width = Math.abs(one.x - other.x);
        float height = Math.abs(one.y - other.y);
        if (height <= THIN && width >= SHORTEST) {
            path.add(new Rule(false, (one.y + other.y) / 2, Math.min(one.x, other.x), Math.max(one.x, other.x)));
        }
        else if (width <= THIN && height >= SHORTEST) {
            path.add(new Rule(true, (one.x + other.x) / 2, Math.min(one.y, other.y), Math.max(one.y, other.y)));
        }
    }

    private void paint() {
        engine.sheet().rules.addAll(path);
        path.clear();
    }

    private OperatorProcessor operator(String name, int operands, Consumer<float[]> action) {
        return new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> given) {
                float[] numbers = new float[operands];
                if (given.size() >= operands && checkArrayTypesClass(given, COSNumber.class)) {
                    for (int i = 0; i < operands; i++) {
                        numbers[i] = ((COSNumber) Objects.requireNonNull(given.get(i))).floatValue();
                    }
                    action.accept(numbers);
                }
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

}

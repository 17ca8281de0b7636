package jp.shisatsu.text.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Notes where an image stands, and draws forms, which may hold text. */
final class ImagePlacing extends DrawObject {

    private final Engine engine;

    ImagePlacing(Engine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        Optional<COSStream> image = image(operands);
        if (image.isPresent()) {
            Point2D.Float one = engine.seen(0, 0);
            Point2D.Float other = engine.seen(1, 1);
            engine.sheet().images.add(new PlacedImage(image.get(), new Box(Math.min(one.x, other.x),
                    Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y))));
        }
        else {
            super.process(operator, operands);
        }
    }

    /** PDFBox makes no object of an image it cannot decode. */
    private Optional<COSStream> image(List<COSBase> operands) {
        COSDictionary objects = engine.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
        return operands.size() == 1 && operands.getFirst() instanceof COSName name && objects != null
                && engine.getResources().isImageXObject(name) ? Optional.ofNullable(objects.getCOSStream(name))
                        : Optional.empty();
    }

}

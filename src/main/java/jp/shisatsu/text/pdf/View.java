package jp.shisatsu.text.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** How a page is turned and cut when it is shown. */
record View(PDRectangle crop, int rotation) {

    static View of(PDPage page) {
        return new View(page.getCropBox(), page.getRotation());
    }

    Sheet sheet() {
        boolean lying = rotation == 90 || rotation == 270;
        return lying ? new Sheet(crop.getHeight(), crop.getWidth()) : new Sheet(crop.getWidth(), crop.getHeight());
    }

    /** A point of a drawing, as seen from the upper left corner. */
    Point2D.Float seen(Matrix drawing, float x, float y) {
        Point2D.Float point = drawing.transformPoint(x, y);
        float right = point.x - crop.getLowerLeftX();
        float up = point.y - crop.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(up, right);
            case 180 -> new Point2D.Float(crop.getWidth() - right, up);
            case 270 -> new Point2D.Float(crop.getHeight() - up, crop.getWidth() - right);
            default -> new Point2D.Float(right, crop.getHeight() - up);
        };
    }

}

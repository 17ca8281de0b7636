package jp.shisatsu.text.pdf;

import java.util.List;

/** A rectangle on a page as it is seen, in points from the upper left corner. */
record Box(float left, float top, float right, float bottom) {

    static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElse(new Box(0, 0, 0, 0));
    }

    Box with(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middle() {
        return (left + right) / 2;
    }

    float centre() {
        return (top + bottom) / 2;
    }

    boolean holdsCentreOf(Box other) {
        return other.middle() >= left && other.middle() <= right && other.centre() >= top && other.centre() <= bottom;
    }

    /** How far the two share the same x, as a part of the narrower one. */
    float besides(Box other) {
        float shared = Math.min(right, other.right) - Math.max(left, other.left);
        return shared / Math.max(0.1f, Math.min(width(), other.width()));
    }

    /** How far the two share the same y, as a part of the lower one. */
    float abreast(Box other) {
        float shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared / Math.max(0.1f, Math.min(height(), other.height()));
    }

}

package jp.shisatsu.text.pdf;

import java.util.List;
import java.util.Optional;

/** White space between what stands on the left and on the right, through several rows. */
record Gutter(float from, float to) {

    private static final float NARROWEST = 1.2f;

    /** The widest white space within a row. */
    static Optional<Gutter> widestOf(Row row) {
        List<Piece> pieces = row.pieces();
        Gutter widest = null;
        for (int i = 1; i < pieces.size(); i++) {
            Gutter gutter = new Gutter(pieces.get(i - 1).box().right(), pieces.get(i).box().left());
            if (gutter.isWideFor(row) && (widest == null || gutter.width() > widest.width())) {
                widest = gutter;
            }
        }
        return Optional.ofNullable(widest);
    }

    /** What is left of the white space where a row stands, if that is enough. */
    Optional<Gutter> through(Row row) {
        float left = from;
        float right = to;
        for (Piece piece : row.pieces()) {
            if (piece.box().middle() < (left + right) / 2) {
                left = Math.max(left, piece.box().right());
            }
            else {
                right = Math.min(right, piece.box().left());
            }
        }
        Gutter rest = new Gutter(left, right);
        return rest.isWideFor(row) ? Optional.of(rest) : Optional.empty();
    }

    private boolean isWideFor(Row row) {
        return width() >= NARROWEST * row.size();
    }

    float width() {
        return to - from;
    }

    boolean hasOnLeft(Piece piece) {
        return piece.box().middle() < (from + to) / 2;
    }

}

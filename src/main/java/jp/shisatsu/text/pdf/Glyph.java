package jp.shisatsu.text.pdf;

import jp.shisatsu.text.Weight;

/**
 * A character as drawn: where it begins, its baseline, how wide and large it is, and
 * whether it lies on its side, as Latin does in vertical lines, and how heavy its type
 * is.
 */
record Glyph(String text, float x, float y, float width, float size, boolean sideways, Weight weight) {

    float end() {
        return x + width;
    }

    float middle() {
        return x + width / 2;
    }

    float top() {
        return sideways ? y : y - size * 0.88f;
    }

    /** How far down it reaches from where it stands. */
    float advance() {
        return sideways ? width : size;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is of a script that is also written from top to bottom. */
    boolean isJapanese() {
        int first = text.codePointAt(0);
        return first >= 0x2E80 || first == '…' || first == '—' || first == '‥';
    }

    Box box() {
        return sideways ? new Box(x - size * 0.2f, y, x + size * 0.8f, y + width)
                : new Box(x, top(), end(), y + size * 0.12f);
    }

}

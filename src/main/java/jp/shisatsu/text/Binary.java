package jp.shisatsu.text;

import java.util.stream.IntStream;

/** Tells a file that is no text from one that is. */
final class Binary {

    private static final int ESCAPE = 0x1B;

    private Binary() {
    }

    /** No character set but UTF-16 has a NUL in a text. */
    static boolean holdsNul(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a control character no text has stands among the first bytes. */
    static boolean holdsStray(byte[] bytes, int first) {
        return IntStream.range(0, Math.min(first, bytes.length)).anyMatch(i -> bytes[i] >= 0 && isStray(bytes[i]));
    }

    /** A NUL never stands in a text; other control characters may slip in, but rarely. */
    static boolean looksLike(String characters) {
        return characters.indexOf('\0') >= 0
                || characters.chars().filter(Binary::isStray).count() > characters.length() / 100;
    }

    private static boolean isStray(int character) {
        return character < ' ' && !Character.isWhitespace(character) && character != ESCAPE;
    }

}

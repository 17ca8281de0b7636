package jp.shisatsu.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Tells a file that is no text from one that is. */
final class Binary {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private Binary() {
    }

    static boolean looksLike(byte[] bytes) {
        return bytes.length >= PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }

    /** No character set but UTF-16, which says so itself, has a NUL in a text. */
    static boolean holdsNul(byte[] bytes) {
        return IntStream.range(0, bytes.length).anyMatch(i -> bytes[i] == 0);
    }

    /** A NUL never stands in a text; other control characters may slip in, but rarely. */
    static boolean looksLike(String characters) {
        return characters.indexOf('\0') >= 0
                || characters.chars().filter(Binary::isStray).count() > characters.length() / 100;
    }

    private static boolean isStray(int character) {
        return character < ' ' && !Character.isWhitespace(character);
    }

}

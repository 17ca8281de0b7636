package jp.shisatsu.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises UTF-16 that does not say so itself. */
final class Utf16 {

    private static final String PLAIN = "\n\r\t\f";

    private Utf16() {
    }

    /**
     * Read with its bytes the wrong way round, Japanese falls into other blocks of
     * Unicode.
     */
    static Optional<Charset> unmarked(byte[] bytes) {
        if (bytes.length % 2 != 0 || !Binary.holdsNul(bytes)) {
            return Optional.empty();
        }
        return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            .max(Comparator.comparingLong(charset -> familiar(bytes, charset)))
            .filter(charset -> familiar(bytes, charset) >= bytes.length / 2.0 * 0.9);
    }

    private static long familiar(byte[] bytes, Charset charset) {
        return new String(bytes, charset).chars().filter(Utf16::isFamiliar).count();
    }

    private static boolean isFamiliar(int character) {
        boolean latin = (character >= ' ' && character < 0x7F) || PLAIN.indexOf(character) >= 0;
        boolean kana = character >= 0x3000 && character < 0x3100;
        boolean kanji = character >= 0x4E00 && character < 0xA000;
        boolean fullWidth = character > 0xFF00 && character < 0xFFF0;
        return latin || kana || kanji || fullWidth;
    }

}

package jp.shisatsu.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the character set a file was written in: the first that reads every byte. */
final class Decoding {

    private static final Charset CP932 = Charset.forName("windows-31j");

    private static final Charset EUC_JP = Charset.forName("EUC-JP");

    private Decoding() {
    }

    static Optional<SourceText> of(byte[] bytes) {
        return marked(bytes).or(() -> strictly(bytes, 0, StandardCharsets.UTF_8)).or(() -> legacy(bytes));
    }

    private static Optional<SourceText> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? strictly(bytes, 2, StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /**
     * EUC-JP read as CP932 is mostly half-width katakana, so the reading with fewer wins.
     */
    private static Optional<SourceText> legacy(byte[] bytes) {
        return Stream.of(CP932, EUC_JP)
            .flatMap(charset -> strictly(bytes, 0, charset).stream())
            .min(Comparator.comparingLong(Decoding::halfWidthKatakana));
    }

    private static long halfWidthKatakana(SourceText text) {
        return text.characters().chars().filter(character -> character >= '｡' && character <= 'ﾟ').count();
    }

    private static Optional<SourceText> strictly(byte[] bytes, int start, Charset charset) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
            return Optional.of(new SourceText(charset.newDecoder().decode(rest).toString(), charset.name()));
        }
        catch (CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

}

package jp.shisatsu.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The character sets of Japanese texts older than Unicode. */
final class JapaneseCharsets {

    private static final Charset CP932 = Charset.forName("windows-31j");

    /** EUC-JP with ①, Ⅰ and ㈱, which Java's own EUC-JP lacks. */
    private static final Charset EUC_JP = Charset.forName("x-eucJP-Open");

    /** Those whose bytes are alike. */
    static final List<Charset> ALL = List.of(CP932, EUC_JP);

    /** What readers may choose from, the likeliest first. */
    static final List<String> OFFERED = List.of("Shift_JIS", "UTF-8", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE");

    private static final Map<String, Charset> NAMED_BY_ICU = Map.of("Shift_JIS", CP932, "EUC-JP", EUC_JP);

    /** What ICU sees of a text is enough to tell, and keeps a large one quick. */
    private static final int SAMPLE = 100_000;

    private JapaneseCharsets() {
    }

    /** Shift_JIS for windows-31j: the name a clerk may have seen. */
    static String calledByReaders(String charset) {
        return NAMED_BY_ICU.entrySet()
            .stream()
            .filter(named -> named.getValue().name().equals(charset))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(charset);
    }

    /**
     * Best fit first; where ICU is not sure, EUC-JP read as CP932 is mostly half-width
     * katakana.
     */
    static Stream<Charset> likeliestFirst(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        return ALL.stream()
            .sorted(Comparator.<Charset>comparingInt(charset -> -confidence(sample, charset))
                .thenComparingLong(charset -> halfWidthKatakana(sample, charset)));
    }

    private static int confidence(byte[] sample, Charset charset) {
        return Arrays.stream(new CharsetDetector().setText(sample).detectAll())
            .filter(match -> charset.equals(NAMED_BY_ICU.get(match.getName())))
            .mapToInt(CharsetMatch::getConfidence)
            .findFirst()
            .orElse(0);
    }

    private static long halfWidthKatakana(byte[] sample, Charset charset) {
        return new String(sample, charset).chars().filter(character -> character >= '｡' && character <= 'ﾟ').count();
    }

    /**
     * The character set a user names; Shift_JIS is read with the characters Windows
     * added.
     */
    static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional
                .of(charset.name().equals("Shift_JIS") ? CP932 : charset.name().equals("EUC-JP") ? EUC_JP : charset);
        }
        catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The name people know it by. */
    static String nameOf(Charset charset) {
        return charset.equals(EUC_JP) ? "EUC-JP" : charset.name();
    }

}

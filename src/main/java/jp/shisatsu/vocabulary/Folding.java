package jp.shisatsu.vocabulary;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What of a text's writing makes no difference. */
final class Folding {

    /** The lists of the index; a line is as Lucene's MappingCharFilter reads it. */
    private static final String KANJI = "dictionaries/kanji-variants.txt";

    private static final String KATAKANA = "dictionaries/katakana-variants.txt";

    private static final Pattern VARIANT = Pattern.compile("^\"(.+?)\"\\s*=>\\s*\"(.*?)\"", Pattern.MULTILINE);

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Map<String, String> PLAIN = variants(KANJI);

    private static final Map<String, String> SOUNDS = variants(KATAKANA);

    /** The longest first: ヴァ before ヴ. */
    private static final Pattern SOUND = Pattern.compile(SOUNDS.keySet()
        .stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|")));

    private Folding() {
    }

    /**
     * As it is compared: without width, case, spaces, old kanji, in one set of kana and
     * one way to write a foreign sound.
     */
    static String key(String text) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
        String katakana = Kana.katakana(plain(SPACE.matcher(folded).replaceAll("")));
        return SOUND.matcher(katakana).replaceAll(sound -> SOUNDS.getOrDefault(sound.group(), sound.group()));
    }

    /** Of usual width; as it is read and shown. */
    static String usual(String text) {
        return Normalizer2.getNFKCInstance().normalize(text).strip();
    }

    /** With kanji as they are written now; as long as it was, unless a variant is not. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
            .mapToObj(Character::toString)
            .forEach(letter -> plain.append(PLAIN.getOrDefault(letter, letter)));
        return plain.toString();
    }

    private static Map<String, String> variants(String list) {
        try {
            String lines = new ClassPathResource(list).getContentAsString(StandardCharsets.UTF_8);
            return VARIANT.matcher(lines)
                .results()
                .collect(Collectors.toMap((MatchResult line) -> line.group(1), line -> line.group(2),
                        (first, again) -> first));
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}

package jp.shisatsu.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A list of wordings in a resource file beside a class: a meaning, then what is said for
 * it, where {a,b} stands for each in turn. Lines that begin with # explain.
 */
public final class Wordings {

    private Wordings() {
    }

    /** Each meaning with its wordings, in the order of the file. */
    public static Map<String, List<String>> of(Class<?> owner, String file) {
        try (InputStream bytes = Objects.requireNonNull(owner.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<String, List<String>> wordings = new LinkedHashMap<>();
            lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split("\\s+")))
                .forEach(words -> wordings.merge(words.getFirst(), said(words.subList(1, words.size())),
                        Wordings::both));
            return wordings;
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> said(List<String> words) {
        return words.stream().flatMap(Wordings::alternatives).toList();
    }

    /** {視察,調査}{先,地} says 視察先, 視察地, 調査先 and 調査地. */
    private static Stream<String> alternatives(String wording) {
        int open = wording.indexOf('{');
        int close = wording.indexOf('}');
        return open < 0 || close < open ? Stream.of(wording)
                : Stream.of(wording.substring(open + 1, close).split(",", -1))
                    .map(word -> wording.substring(0, open) + word + wording.substring(close + 1))
                    .flatMap(Wordings::alternatives);
    }

    static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

}

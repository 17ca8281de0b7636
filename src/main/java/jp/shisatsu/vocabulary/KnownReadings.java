package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Words whose reading is told, with their readings in katakana; Kuromoji takes them for
 * whole and reads them in the first way.
 */
record KnownReadings(Map<String, Set<String>> byWord, @Nullable UserDictionary forKuromoji) {

    /** A single character is part of too many words. */
    private static final int SHORTEST = 2;

    /** A line is a word and, after spaces, its readings; one that is not is no line. */
    static KnownReadings of(Stream<String> lines) {
        Map<String, Set<String>> readings = new LinkedHashMap<>();
        lines.map(KnownReadings::parts).filter(KnownReadings::isRead).forEach(parts -> {
            List<String> kana = parts.subList(1, parts.size());
            readings.computeIfAbsent(parts.getFirst(), _ -> new LinkedHashSet<>()).addAll(kana);
        });
        return new KnownReadings(readings, dictionary(readings));
    }

    Set<String> of(String word) {
        return byWord.getOrDefault(word, Set.of());
    }

    private static List<String> parts(String line) {
        List<String> parts = Arrays.asList(Folding.usual(line).split("[\\s=]+", -1));
        return Stream.concat(Stream.of(Folding.plain(parts.getFirst())), parts.stream().skip(1).map(Kana::katakana))
            .toList();
    }

    /** A comma or a quote would part Kuromoji's lines. */
    private static boolean isRead(List<String> parts) {
        return parts.size() > 1 && parts.getFirst().length() >= SHORTEST && parts.getFirst().matches("[^,\"#]+")
                && parts.stream().skip(1).allMatch(Kana::isAll);
    }

    private static @Nullable UserDictionary dictionary(Map<String, Set<String>> readings) {
        String lines = readings.entrySet()
            .stream()
            .map(known -> String.join(",", known.getKey(), known.getKey(), known.getValue().iterator().next(),
                    "名詞-固有名詞"))
            .collect(Collectors.joining("\n"));
        try {
            return lines.isEmpty() ? null : UserDictionary.open(new StringReader(lines));
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

}

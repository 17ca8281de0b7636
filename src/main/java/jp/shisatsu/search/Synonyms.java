package jp.shisatsu.search;

import com.ibm.icu.text.Normalizer2;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisatsu.vocabulary.Dictionary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Words that mean the same, and spellings of one word: those the program knows and those
 * of an office's own file, dictionaries/synonyms.txt in the data folder. A line is a
 * group, parted by equals signs; an edited file counts from the next search on.
 */
@Component
class Synonyms {

    private static final List<String> KNOWN = List.of("dictionaries/synonyms.txt", "dictionaries/spellings.txt");

    /** The groups of a word, by the word as it is compared. */
    private final Dictionary<Map<String, Set<String>>> groups;

    Synonyms(@Value("${archive.data}") Path data) {
        groups = new Dictionary<>("同義語", KNOWN, Dictionary.own(data, "synonyms.txt"), Synonyms::groups);
    }

    /** Other words for a word; none where it stands alone. */
    List<String> of(String word) {
        String key = key(word);
        return groups.current().getOrDefault(key, Set.of()).stream().filter(other -> !key(other).equals(key)).toList();
    }

    private static Map<String, Set<String>> groups(Stream<String> lines) {
        Map<String, Set<String>> groups = new HashMap<>();
        lines.map(Synonyms::group).filter(group -> group.size() > 1).forEach(group -> {
            for (String word : group) {
                groups.computeIfAbsent(key(word), _ -> new LinkedHashSet<>()).addAll(group);
            }
        });
        return groups;
    }

    /** A sign of full width is as good. */
    private static List<String> group(String line) {
        return Arrays.stream(line.split("[=＝]", -1)).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static String key(String word) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(word);
    }

}

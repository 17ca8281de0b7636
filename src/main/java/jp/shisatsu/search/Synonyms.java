package jp.shisatsu.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Words that mean the same, and spellings of one word: those the program knows and those
 * of an office's own file, dictionaries/synonyms.txt in the data folder. A line is a
 * group, parted by equals signs; an edited file counts from the next search on.
 */
@Component
class Synonyms {

    private static final Logger LOG = LoggerFactory.getLogger(Synonyms.class);

    private static final List<String> KNOWN = List.of("dictionaries/synonyms.txt", "dictionaries/spellings.txt");

    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path own;

    private final List<String> known = KNOWN.stream().flatMap(Synonyms::lines).toList();

    private volatile Edition edition = new Edition(NEVER, groups(known.stream()));

    Synonyms(@Value("${archive.data}") Path data) {
        this.own = data.resolve("dictionaries").resolve("synonyms.txt");
    }

    /** The groups of a word, by the word as it is compared. */
    private record Edition(FileTime of, Map<String, Set<String>> groups) {
    }

    /** Other words for a word; none where it stands alone. */
    List<String> of(String word) {
        String key = key(word);
        return current().getOrDefault(key, Set.of()).stream().filter(other -> !key(other).equals(key)).toList();
    }

    private Map<String, Set<String>> current() {
        FileTime written = written();
        if (!written.equals(edition.of())) {
            edition = new Edition(written, groups(Stream.concat(known.stream(), ownLines())));
        }
        return edition.groups();
    }

    private FileTime written() {
        try {
            return Files.exists(own) ? Files.getLastModifiedTime(own) : NEVER;
        }
        catch (IOException unreadable) {
            return NEVER;
        }
    }

    /** A file that cannot be read is told of once: the search goes on without it. */
    private Stream<String> ownLines() {
        try {
            return Files.exists(own) ? Files.readAllLines(own).stream() : Stream.of();
        }
        catch (IOException unreadable) {
            LOG.warn("同義語のファイル {} を読めません。UTF-8 で保存されているか確かめてください。それまでは、このファイルなしで探します。（{}）", own, unreadable.toString());
            return Stream.of();
        }
    }

    private static Stream<String> lines(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8).lines();
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
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

    /** A byte order mark may begin the file; a sign of full width is as good. */
    private static List<String> group(String line) {
        String text = line.replace("\uFEFF", "").strip();
        return text.startsWith("#") ? List.of() : new ArrayList<>(
                Arrays.stream(text.split("[=＝]", -1)).map(String::strip).filter(word -> !word.isEmpty()).toList());
    }

    private static String key(String word) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(word);
    }

}

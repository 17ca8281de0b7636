package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The templates and the messages know each other: none is missing, none is left over. */
class MessagesTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.]+)[({}]");

    // #{|kind.${hit.kind}|} uses every key that starts with "kind."
    private static final Pattern FAMILY = Pattern.compile("#\\{\\|([a-zA-Z.]+\\.)\\$\\{");

    private static final Pattern IN_CODE = Pattern.compile("\"([a-z]+\\.[a-zA-Z.-]+)\"");

    @Test
    void everyMessageATemplateAsksForIsThere() throws IOException {
        assertThat(messages()).containsAll(found(KEY, templates()));
    }

    @Test
    void everyMessageIsUsed() throws IOException {
        var used = found(KEY, templates());
        used.addAll(found(IN_CODE, code()));
        var families = found(FAMILY, templates());
        families.addAll(found(IN_CODE, code()).stream().filter(key -> key.endsWith(".")).toList());
        assertThat(messages()).allSatisfy(
                key -> assertThat(used.contains(key) || families.stream().anyMatch(key::startsWith)).as(key).isTrue());
    }

    private static Set<String> messages() throws IOException {
        var messages = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            messages.load(file);
        }
        return messages.stringPropertyNames();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String templates() throws IOException {
        return textOf("templates-static/templates", ".html");
    }

    private static String code() throws IOException {
        return textOf("src/main/java/jp/shisatsu", ".java");
    }

    private static String textOf(String folder, String ending) throws IOException {
        var text = new StringBuilder();
        try (var files = Files.walk(Path.of(folder))) {
            for (Path file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(ending))::iterator) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

}

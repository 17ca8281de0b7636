package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing reaches a page unescaped but an Excerpt's HTML, which escapes every run. */
class UnescapedTest {

    private static final Pattern UNESCAPED = Pattern.compile("th:utext=\"([^\"]*)\"|\\[\\([^)]*\\)\\]");

    private static final Pattern EXCERPT = Pattern
        .compile("\\$\\{(?:trail == null \\? [\\w.]+\\.html\\(\\) : )?[\\w.]+(?:\\([\\w.]+\\))?\\.html\\(\\)}");

    @Test
    void onlyExcerptsAre() throws IOException {
        List<MatchResult> unescaped = new ArrayList<>();
        try (var templates = Files.walk(Path.of("templates-static/templates"))) {
            for (Path template : (Iterable<Path>) templates.filter(Files::isRegularFile)::iterator) {
                unescaped.addAll(UNESCAPED.matcher(Files.readString(template)).results().toList());
            }
        }
        assertThat(unescaped).isNotEmpty().allSatisfy(found -> assertThat(found.group(1)).matches(EXCERPT));
    }

}

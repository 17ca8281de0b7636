package jp.shisatsu.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A text in runs, some of which are what was searched for; pages mark those and escape
 * all.
 */
public record Excerpt(List<Run> runs) {

    /** A text that is not there. */
    static final Excerpt NOTHING = new Excerpt(List.of());

    public Excerpt {
        runs = List.copyOf(runs);
    }

    /** A stretch of text, hit or not. */
    public record Run(String text, boolean hit) {
    }

    /** The text with nothing marked. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The text as HTML, what was found as mark. */
    public String html() {
        return runs.stream()
            .map(run -> run.hit() ? "<mark>" + escaped(run) + "</mark>" : escaped(run))
            .collect(Collectors.joining());
    }

    private static String escaped(Run run) {
        return HtmlUtils.htmlEscape(run.text(), StandardCharsets.UTF_8.name());
    }

    /** A text with nothing marked. */
    public static Excerpt plain(String text) {
        return new Excerpt(List.of(new Run(text, false)));
    }
}

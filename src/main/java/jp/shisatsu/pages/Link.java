package jp.shisatsu.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address within the site: a path and its query, encoded when printed. */
record Link(String path, Map<String, List<String>> query) {

    static Link to(String path) {
        return new Link(path, Map.of());
    }

    /** The same with a parameter set; without it where the value is null or empty. */
    Link with(String name, @Nullable Object value) {
        return with(name, value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString()));
    }

    Link without(String name) {
        return with(name, List.of());
    }

    /** The same with a parameter as often as there are values. */
    Link with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(query);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, List.copyOf(values));
        }
        return new Link(path, changed);
    }

    /** The same query at another place. */
    Link at(String otherPath) {
        return new Link(otherPath, query);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : query.entrySet()
            .stream()
            .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}

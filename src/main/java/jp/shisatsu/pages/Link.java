package jp.shisatsu.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An address within the site: a path and its query, encoded when printed. */
record Link(String path, Map<String, String> query) {

    static Link to(String path) {
        return new Link(path, Map.of());
    }

    /** The same with a parameter set; without it where the value is null or empty. */
    Link with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(query);
        changed.remove(name);
        if (value != null && !value.toString().isEmpty()) {
            changed.put(name, value.toString());
        }
        return new Link(path, changed);
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path
                : query.entrySet()
                    .stream()
                    .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                    .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}

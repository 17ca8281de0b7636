package jp.shisatsu.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An address within the site: a path, its query, encoded when printed, and the part of
 * the page, which may be empty.
 */
record Link(String path, Map<String, List<String>> query, String fragment) {

    static Link to(String path) {
        int part = path.indexOf('#');
        return part < 0 ? new Link(path, Map.of(), "")
                : new Link(path.substring(0, part), Map.of(), path.substring(part + 1));
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
        return new Link(path, changed, fragment);
    }

    /** The same query at another place. */
    Link at(String address) {
        var place = to(address);
        return new Link(place.path, query, place.fragment);
    }

    @Override
    public String toString() {
        return path + asked() + (fragment.isEmpty() ? "" : "#" + fragment);
    }

    private String asked() {
        return query.isEmpty() ? "" : query.entrySet()
            .stream()
            .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

}

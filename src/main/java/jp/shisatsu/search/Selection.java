package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What hits are narrowed to: of each field any of the values, all of the fields. Values
 * are as {@link FacetField} says; those there are none of find nothing.
 */
public record Selection(Map<FacetField, List<String>> chosen) {

    /** All hits. */
    public static final Selection EVERYTHING = new Selection(Map.of());

    public Selection {
        Map<FacetField, List<String>> some = new EnumMap<>(FacetField.class);
        chosen.forEach((field, values) -> {
            if (!values.isEmpty()) {
                some.put(field, values.stream().distinct().toList());
            }
        });
        chosen = Map.copyOf(some);
    }

    /** The hits of one kind. */
    public static Selection of(Kind kind) {
        return EVERYTHING.with(FacetField.KINDS, kind.value());
    }

    /** The values chosen of a field, none for all. */
    public List<String> of(FacetField field) {
        return chosen.getOrDefault(field, List.of());
    }

    public boolean isEverything() {
        return chosen.isEmpty();
    }

    public boolean has(FacetField field, String value) {
        return of(field).contains(value);
    }

    /** One more value of a field. */
    public Selection with(FacetField field, String value) {
        List<String> values = new ArrayList<>(of(field));
        values.add(value);
        return with(field, values);
    }

    /** One value of a field less. */
    public Selection without(FacetField field, String value) {
        return with(field, of(field).stream().filter(other -> !other.equals(value)).toList());
    }

    /** These values of a field and no others. */
    public Selection with(FacetField field, List<String> values) {
        Map<FacetField, List<String>> changed = new EnumMap<>(FacetField.class);
        changed.putAll(chosen);
        changed.put(field, values);
        return new Selection(changed);
    }

}

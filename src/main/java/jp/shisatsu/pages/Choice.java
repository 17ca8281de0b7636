package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.Facet;
import org.jspecify.annotations.Nullable;

/**
 * One thing to filter by: its parameter, the values there are, the one chosen, and the
 * list without it.
 */
record Choice(String parameter, List<Facet> values, @Nullable String chosen, Link without) {

    static Choice of(String parameter, List<Facet> values, @Nullable Object chosen, Link list) {
        return new Choice(parameter, values, chosen == null || chosen.toString().isEmpty() ? null : chosen.toString(),
                list.without(parameter));
    }

    /** What a reader sees for the value chosen. */
    public @Nullable String label() {
        return values.stream()
            .filter(value -> value.value().equals(chosen))
            .map(Facet::label)
            .findFirst()
            .orElse(chosen);
    }

}

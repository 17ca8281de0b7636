package jp.shisatsu.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import jp.shisatsu.archive.PassageKind;

/** What a hit can be. */
public enum Kind {

    QUESTION, SECTION, OBSERVATION, TRIP, SITE;

    static Kind of(PassageKind passage) {
        return valueOf(passage.name());
    }

    PassageKind passage() {
        return PassageKind.valueOf(name());
    }

    /** The name of its entity and its index. */
    public String entity() {
        return passage().entity();
    }

    /** A number of each kind. */
    public static Map<Kind, Long> each(ToLongFunction<Kind> number) {
        return Arrays.stream(values()).collect(Collectors.toMap(kind -> kind, number::applyAsLong));
    }

    /** The one that addresses call so. */
    public static Optional<Kind> named(String value) {
        return Arrays.stream(values()).filter(kind -> kind.value().equals(value)).findFirst();
    }

    /** What addresses call it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

}

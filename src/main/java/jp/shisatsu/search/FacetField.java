package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.KIND;
import static jp.shisatsu.archive.PassageFields.OF_COMMITTEE;
import static jp.shisatsu.archive.PassageFields.OF_COUNCIL;
import static jp.shisatsu.archive.PassageFields.OF_PLACE;
import static jp.shisatsu.archive.PassageFields.OF_SITE;
import static jp.shisatsu.archive.PassageFields.OF_YEAR;

import java.util.Arrays;
import java.util.Optional;

/** What hits can be narrowed by; its name in small letters is its name in addresses. */
public enum FacetField {

    /** A {@link Kind}, by its name in small letters. */
    KINDS("kind", KIND),
    /** A council, by id. */
    COUNCILS("council", OF_COUNCIL),
    /** A committee, by id. */
    COMMITTEES("committee", OF_COMMITTEE),
    /** A fiscal year: that of April 2025 to March 2026 is 2025. */
    YEARS("year", OF_YEAR),
    /** A country or a prefecture, by name. */
    PLACES("place", OF_PLACE),
    /** A site, by id. */
    SITES("site", OF_SITE);

    private final String parameter;

    private final String field;

    FacetField(String parameter, String field) {
        this.parameter = parameter;
        this.field = field;
    }

    /** The one that addresses call so. */
    public static Optional<FacetField> named(String parameter) {
        return Arrays.stream(values()).filter(field -> field.parameter.equals(parameter)).findFirst();
    }

    /** What addresses call it. */
    public String parameter() {
        return parameter;
    }

    /** What the index calls it. */
    String field() {
        return field;
    }

}

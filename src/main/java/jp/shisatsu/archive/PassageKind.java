package jp.shisatsu.archive;

import java.util.Arrays;

/** What is indexed as a passage of its own. */
public enum PassageKind {

    QUESTION(1, "Question"), SECTION(2, "Section"), OBSERVATION(3, "Observation"), TRIP(4, "Trip"), SITE(5, "Site");

    private final int code;

    private final String entity;

    PassageKind(int code, String entity) {
        this.code = code;
        this.entity = entity;
    }

    /** The kind an index means by a number. */
    public static PassageKind of(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst().orElseThrow();
    }

    /** What an index has for it: numbers are counted faster than names. */
    public int code() {
        return code;
    }

    /** The name of its entity and its index. */
    public String entity() {
        return entity;
    }

}

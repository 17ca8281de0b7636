package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.COMMITTEE_NAMES;
import static jp.shisatsu.archive.PassageFields.MEMBER_NAMES;
import static jp.shisatsu.archive.PassageFields.SITE_NAMES;

import java.util.Arrays;

/** Whose name something belongs to, as a reader types it before a colon. */
enum NameField {

    COMMITTEE("委員会", COMMITTEE_NAMES), SITE("視察先", SITE_NAMES), MEMBER("委員", MEMBER_NAMES);

    private final String typed;

    private final String field;

    NameField(String typed, String field) {
        this.typed = typed;
        this.field = field;
    }

    String typed() {
        return typed;
    }

    String field() {
        return field;
    }

    static NameField of(String typed) {
        return Arrays.stream(values()).filter(name -> name.typed.equals(typed)).findFirst().orElseThrow();
    }

}

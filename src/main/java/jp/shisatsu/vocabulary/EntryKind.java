package jp.shisatsu.vocabulary;

import java.util.Locale;

/** What a word of the archive is. */
public enum EntryKind {

    SITE, MEMBER, COMMITTEE, COUNCIL, PLACE, WORD, TRIP, SECTION;

    /** What addresses call it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it names someone or something there is only one of. */
    boolean isName() {
        return switch (this) {
            case SITE, MEMBER, COMMITTEE, COUNCIL, PLACE -> true;
            case WORD, TRIP, SECTION -> false;
        };
    }

    /** Whether it is the heading of something longer. */
    boolean isTitle() {
        return this == TRIP || this == SECTION;
    }

}

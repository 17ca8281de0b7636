package jp.shisatsu.search;

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

}

package jp.shisatsu.search;

/** What a hit can be. */
public enum Kind {

    QUESTION, SECTION, OBSERVATION, TRIP, SITE

}

package jp.shisatsu.outline;

/**
 * What a heading that councils agree on is about; headings.txt holds the wordings. Where
 * a heading is about several, the first here decides where it belongs.
 */
public enum Topic {

    /** It is but the name of a site announced before: the record of a visit begins. */
    SITE,

    /** The day of the trip on which all below was seen. */
    DAY,

    /** Where it went. */
    PLACES,

    /** The house or room there; where it went if nothing else says so. */
    VENUES,
    /** The record of one visit begins (or, before any visit, is announced). */
    OVERVIEW,

    /** When the trip or the visit was. */
    DATES,

    /** What was to be seen there. */
    SUBJECTS,

    /** Who travelled. */
    MEMBERS,

    /** Who travelled along with the members. */
    ESCORTS,

    /** Who received them. */
    HOSTS,

    /** What the trip or visit was for. */
    PURPOSES,

    /** What was seen and heard. */
    BODY,

    /** What was asked and answered. */
    QUESTIONS,

    /** The answers to questions listed before. */
    ANSWERS,

    /** What the members made of it. */
    OPINIONS,

    /** The same in one piece; inside a body it is a section like any other. */
    CONCLUSIONS,

    /**
     * What the trip cost, what was brought home: no part of a report tells it, but where
     * a visit speaks of costs it is a section like any other.
     */
    ASIDE

}

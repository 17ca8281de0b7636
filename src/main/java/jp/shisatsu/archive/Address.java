package jp.shisatsu.archive;

/** What a public address can name by id. */
public enum Address {

    TRIP, QUESTION, SITE

}

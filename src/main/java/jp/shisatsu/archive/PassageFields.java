package jp.shisatsu.archive;

/**
 * The fields that every index of passages has, and their analyzers, by name. A module
 * check cannot see who uses constants: only this package and search may.
 */
public final class PassageFields {

    /** The number of the {@link PassageKind}. */
    public static final String KIND = "kind";

    /** The title's words, and the title itself as stored. */
    public static final String TITLE_WORDS = "titleWords";

    /** The title's characters, single and in pairs. */
    public static final String TITLE_PAIRS = "titlePairs";

    /** The body's words, and the body itself as stored. */
    public static final String BODY_WORDS = "bodyWords";

    /** The body's characters, single and in pairs. */
    public static final String BODY_PAIRS = "bodyPairs";

    /** The id of the trip the passage belongs to. */
    public static final String TRIP_ID = "tripId";

    /** The title of that trip. */
    public static final String TRIP_TITLE = "tripTitle";

    /** The number of the visit within the trip. */
    public static final String VISIT_NUMBER = "visitNumber";

    /** The id of the site visited. */
    public static final String SITE_ID = "siteId";

    /** The name of the site visited. */
    public static final String SITE = "site";

    /** The name of the committee that travelled. */
    public static final String COMMITTEE = "committee";

    /** The first day of the visit, else of the trip. */
    public static final String DATE = "date";

    /** The analyzer of words, for texts and queries. */
    public static final String WORDS = "words";

    /** The analyzer of texts by character. */
    public static final String PAIRS = "pairs";

    /** The analyzer of what is looked for by character. */
    public static final String PAIRS_SOUGHT = "pairsSought";

    private PassageFields() {
    }

}

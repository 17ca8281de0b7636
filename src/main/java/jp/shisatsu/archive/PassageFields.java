package jp.shisatsu.archive;

/**
 * The fields that every index of passages has, and their analyzers, by name. A module
 * check cannot see who uses constants: only this package and search may.
 */
public final class PassageFields {

    /** The number of the {@link PassageKind}. */
    public static final String KIND = "kind";

    /** The id of the question, section, observation, trip or site. */
    public static final String ID = "id";

    /** The title as it is kept. */
    public static final String TITLE = "title";

    /** The body as it is kept. */
    public static final String BODY = "body";

    /** The words of title and body together. */
    public static final String WORDS = "words";

    /** The characters of title and body together, single and in pairs. */
    public static final String PAIRS = "pairs";

    /** The words of the title alone. */
    public static final String TITLE_WORDS = "titleWords";

    /** What stands between title and body where they are one text: no phrase spans it. */
    public static final String BETWEEN = "\n。\n。\n。\n";

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

    /** The ids of the councils it can be narrowed to. */
    public static final String OF_COUNCIL = "ofCouncil";

    /** The ids of the committees it can be narrowed to. */
    public static final String OF_COMMITTEE = "ofCommittee";

    /** The fiscal years it can be narrowed to. */
    public static final String OF_YEAR = "ofYear";

    /** The countries and prefectures it can be narrowed to, by name. */
    public static final String OF_PLACE = "ofPlace";

    /** The ids of the sites it can be narrowed to. */
    public static final String OF_SITE = "ofSite";

    /** The names of councils and committees, by character. */
    public static final String COMMITTEE_NAMES = "committeeNames";

    /** The names of sites and the places they are in, by character. */
    public static final String SITE_NAMES = "siteNames";

    /** The names of who travelled, or of who signed it, by character. */
    public static final String MEMBER_NAMES = "memberNames";

    /** The analyzer of texts by word. */
    public static final String BY_WORD = "byWord";

    /** The analyzer of texts by character. */
    public static final String BY_CHARACTER = "byCharacter";

    /** The analyzer of what is looked for by character. */
    public static final String BY_CHARACTER_SOUGHT = "byCharacterSought";

    private PassageFields() {
    }

}

package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A branch that is open, and which known headings stand under it so far. */
record Level(Branch branch, Set<Heading> taken, Map<String, Marker> last) {

    private static final Set<Topic> LABELS = EnumSet.of(Topic.DATES, Topic.HOSTS, Topic.VENUES, Topic.SUBJECTS,
            Topic.PLACES);

    private static final Pattern PROFILE = Pattern
        .compile(".{0,12}(?:[都道府県市区町村]|施設|団体|会社|法人|組合|議会|企業団)の(?:概要|概況|プロフィール)");

    Level(Branch branch) {
        this(branch, new HashSet<>(), new HashMap<>());
    }

    void take(Branch child) {
        branch.add(child);
        taken.add(Heading.of(child));
        last.put(child.marker().style(), child.marker());
    }

    boolean hasTaken(Branch child) {
        return taken.contains(Heading.of(child));
    }

    /**
     * Whether a marker goes on counting what has been closed since: 三 … 随行 … 四, or ■ …
     * 【質疑】 … ■.
     */
    boolean isGoneOnWithBy(Marker marker) {
        Marker before = last.get(marker.style());
        return before != null && (marker.numbered() || marker.isSquare()) && marker.follows(before);
    }

    boolean isAbout(Topic topic) {
        return branch.topics().contains(topic);
    }

    boolean isOf(String style) {
        return branch.marker().style().equals(style);
    }

    boolean isLabel() {
        return LABELS.containsAll(branch.topics());
    }

    /** 【調査項目】 ends where 『市の概要』 begins. */
    boolean isLabelInBrackets() {
        return branch.marker().isBrackets() && isLabel();
    }

    boolean holdsLabels() {
        return isAbout(Topic.SITE) || branch.marker().isStyled() || isLecture();
    }

    boolean isLecture() {
        return branch.marker().isLecture();
    }

    /** （一）視察先 浜松市: the labels below tell of it until （二） comes. */
    boolean isCountedPlace() {
        return isAbout(Topic.PLACES) && branch.marker().numbered() && !branch.headSpan().equals(branch.line().span());
    }

    /** The mark of 委員所見 may mark each of the opinions below it, too. */
    boolean holdsOpinion(Branch opinion) {
        return opinion.topics().isEmpty() && !opinion.marker().numbered() && isAbout(Topic.OPINIONS);
    }

    /** Below 1-1 浜松市の概況, 1-2 is about it too. */
    boolean isToldOnIn(Branch next) {
        return !next.topics().contains(Topic.SITE) && isAbout(Topic.SITE) && next.marker().isPartOf(branch.marker());
    }

    /** What 【市の概要】 tells are lines and bullets: numbers count what follows it. */
    boolean isProfile() {
        return !branch.marker().numbered() && branch.topics().isEmpty() && !branch.items().isEmpty()
                && PROFILE.matcher(branch.heading()).matches();
    }

    /** 随行 山田太郎: nobody is named below in brackets. */
    boolean namesEscorts() {
        return branch.topics().equals(Set.of(Topic.ESCORTS)) && branch.marker().equals(Marker.NONE)
                && branch.hasValueOnLine();
    }

    /** The same in every visit: its style and what it is about. */
    record Heading(String style, Set<Topic> topics) {

        static Heading of(Branch branch) {
            return new Heading(branch.marker().style(), branch.topics());
        }

    }

}

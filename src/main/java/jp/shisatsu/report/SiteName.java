package jp.shisatsu.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Folding;
import jp.shisatsu.outline.Houses;
import jp.shisatsu.outline.Telltale;
import org.jspecify.annotations.Nullable;

/**
 * A place and its location, split where the report writes both: ソウルAIハブ（大韓民国ソウル特別市）.
 */
record SiteName(String name, @Nullable String location) {

    private static final Pattern HOUSES = Pattern
        .compile("(?<municipality>(?:[^\\h（(]{2,3}[都道府県])?[^\\h（(]{1,8}[市区町村])[（(](?<houses>[^（()）]+)[)）]");

    private static final Telltale ENDING_BRACKETS = new Telltale(")）");

    private static final Set<String> OFFICE = Set.of("市役所", "区役所", "町役場", "村役場", "役所", "役場", "本庁舎");

    private static final Pattern MATTER = Pattern.compile("(?:について|に関する.{0,6})$");

    /** 東京都あきる野市議会 is announced, あきる野市議会 was visited. */
    private static final Pattern WITHIN = Pattern.compile("([^\\h]{2,3}[都道府県])(.+)");

    private static final Pattern PREFECTURE = Pattern.compile("^.{2,3}?[都道府県](?=.+[市区町村])");

    /** 綾瀬谷市議会, 柴田町役場 */
    private static final Pattern OFFICE_BEHIND = Pattern.compile("(?<=.)([市区町村])(?:議会|役所|役場)$");

    private static final String NOT_SPOKEN = "・「」『』、。";

    /** A place from the words under its heading. */
    static SiteName of(String heading) {
        return WrittenSite.read(heading);
    }

    /** The same place in a country that is written before it. */
    SiteName in(String country) {
        return location == null || isMunicipality() ? new SiteName(name, country) : this;
    }

    /** The places in brackets behind their municipality; none, where there is but one. */
    List<SiteName> houses() {
        Matcher listed = HOUSES.matcher(name);
        if (!ENDING_BRACKETS.ends(name) || !listed.matches()) {
            return List.of();
        }
        String municipality = listed.group("municipality");
        List<String> houses = List.of(listed.group("houses").split("[、，]"));
        return houses.size() > 1 && houses.stream().allMatch(Houses::isNamed) ? houses.stream()
            .map(house -> new SiteName(OFFICE.contains(house) ? municipality : house, municipality))
            .toList() : List.of();
    }

    /** Whether it is what was to be seen, and no place: 下水道について. */
    boolean isMatter() {
        return location == null && MATTER.matcher(name).find();
    }

    /** Whether it is but where something was to be seen: 下水道について（浜松市）. */
    boolean isMatterOfPlace() {
        return location != null && MATTER.matcher(name).find();
    }

    /** The location as a place of its own. */
    SiteName place() {
        return location == null ? this : of(location);
    }

    boolean isMunicipality() {
        return name.equals(location);
    }

    /**
     * The same for every way to write the name: width, case, space and brackets fall
     * away.
     */
    String key() {
        return Folding.without(NOT_SPOKEN, name);
    }

    /** The same without the prefecture of a municipality. */
    String localKey() {
        return PREFECTURE.matcher(key()).replaceFirst("");
    }

    /** Whether two names say the same, one of them with an office of the municipality. */
    boolean isOfficeOf(SiteName other) {
        return OFFICE_BEHIND.matcher(localKey())
            .replaceFirst("$1")
            .equals(OFFICE_BEHIND.matcher(other.localKey()).replaceFirst("$1"));
    }

    /** The same place, located where a line of its own says so. */
    SiteName locatedIn(String words) {
        return location == null && WrittenSite.isLocation(words) ? new SiteName(name, words) : this;
    }

    /** The same place, located as fully as another name of it does: 愛知県知立市 for 知立市. */
    SiteName locatedBy(SiteName other) {
        boolean open = location == null || location.equals(name);
        boolean same = key().equals(other.key())
                || (name.equals(location) && other.location != null && other.location.endsWith(name));
        if (open && same && other.location != null) {
            return new SiteName(name, other.location);
        }
        Matcher within = WITHIN.matcher(other.name);
        return location == null && within.matches() && within.group(2).equals(name)
                ? new SiteName(name, within.group(1)) : this;
    }

    /** The same place; where it does not say its location, in another's. */
    SiteName orIn(@Nullable String known) {
        return location == null ? new SiteName(name, known) : this;
    }

    Stream<String> words() {
        return location == null ? Stream.of(name) : Stream.of(name, location);
    }

    /** Whether one of two names holds the other: 浜松市 and 静岡県浜松市. */
    boolean isLike(SiteName other) {
        String mine = key();
        String others = other.key();
        return !mine.isEmpty() && !others.isEmpty() && (mine.contains(others) || others.contains(mine));
    }

    /** Whether it names another, or the municipality where the other is. */
    boolean announces(SiteName other) {
        return isLike(other)
                || (isMunicipality() && other.location != null && new SiteName(other.location, null).isLike(this));
    }

}

package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;
import org.jspecify.annotations.Nullable;

/**
 * Signs before names: ◎ for the chair, ○ for the deputies, where the list says so or uses
 * them so; else they are bullets.
 */
final class MemberSigns {

    private static final String CHAIR = "◎";

    private static final String DEPUTY = "○◯";

    private static final int MOST_DEPUTIES = 2;

    private static final String CHAIRED_BY = "(?<chair>委員長|団長|会長|座長|班長)";

    private static final Pattern LEGEND = Pattern.compile("◎(?:印)?[はが=＝:：…\\h]*" + CHAIRED_BY);

    private static final Pattern LEGEND_ALONE = Pattern.compile("[(（※]?\\h*◎(?:印)?[はが＝=:：…\\h]*" + CHAIRED_BY
            + ".{0,4}[○◯](?:印)?[はが＝=:：…\\h]*副\\k<chair>[^\\p{IsHan}]{0,3}(?:無印[はが＝=:：…\\h]*(?<others>.{0,6}?))?[)）]?");

    private static final Telltale IN_LEGEND = new Telltale(CHAIR);

    private MemberSigns() {
    }

    /** One ◎, at most two ○, and others without a sign. */
    static boolean sayRoles(List<Passage> lines, int members) {
        long chairs = count(lines, CHAIR);
        long deputies = count(lines, DEPUTY);
        boolean fewAmongOthers = chairs == 1 && deputies <= MOST_DEPUTIES && members > chairs + deputies;
        return fewAmongOthers || lines.stream()
            .anyMatch(line -> IN_LEGEND.isIn(line.written()) && LEGEND.matcher(line.written()).find());
    }

    /** （◎委員長、○副委員長）: the legend names nobody. */
    static boolean isLegend(String line) {
        return IN_LEGEND.isIn(line) && LEGEND_ALONE.matcher(line).matches();
    }

    /** The sign in the last column of a row. */
    static Optional<String> behind(String rest) {
        String last = rest.strip();
        return Optional.of(last.isEmpty() ? "" : last.substring(last.length() - 1))
            .filter(sign -> !sign.isEmpty() && (CHAIR + DEPUTY).contains(sign));
    }

    /** What a sign makes of a name, where the legend says nothing else. */
    static @Nullable String role(String sign, String chair) {
        if (sign.equals(CHAIR)) {
            return chair;
        }
        return DEPUTY.contains(sign) ? "副" + chair : null;
    }

    /** Who leads, as the legend says it: 委員長, 団長. */
    static String chair(List<Passage> lines) {
        return lines.stream()
            .filter(line -> IN_LEGEND.isIn(line.written()))
            .map(line -> LEGEND.matcher(line.written()))
            .filter(Matcher::find)
            .map(legend -> legend.group("chair"))
            .findFirst()
            .orElse("委員長");
    }

    /** What it says of those without a sign; empty where it says nothing. */
    static Optional<String> others(List<Passage> lines) {
        return lines.stream()
            .filter(line -> IN_LEGEND.isIn(line.written()))
            .map(line -> LEGEND_ALONE.matcher(line.written()))
            .filter(Matcher::matches)
            .flatMap(legend -> Stream.ofNullable(legend.group("others")))
            .filter(Roles::isRole)
            .findFirst();
    }

    private static long count(List<Passage> lines, String signs) {
        return lines.stream()
            .flatMapToInt(line -> line.written().chars())
            .filter(glyph -> signs.indexOf(glyph) >= 0)
            .count();
    }

}

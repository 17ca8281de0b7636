package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern LEGEND = Pattern.compile("◎(?:印)?[はが=＝:：…\\h]*委員長");

    private static final Pattern LEGEND_ALONE = Pattern.compile(
            "[(（※]?\\h*◎(?:印)?[はが＝=:：…\\h]*委員長.{0,4}[○◯](?:印)?[はが＝=:：…\\h]*副委員長[^\\p{IsHan}]{0,3}(?:無印.{0,6})?[)）]?");

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

    static @Nullable String role(String sign) {
        if (sign.equals(CHAIR)) {
            return "委員長";
        }
        return DEPUTY.contains(sign) ? "副委員長" : null;
    }

    private static long count(List<Passage> lines, String signs) {
        return lines.stream()
            .flatMapToInt(line -> line.written().chars())
            .filter(glyph -> signs.indexOf(glyph) >= 0)
            .count();
    }

}

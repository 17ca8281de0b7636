package jp.shisatsu.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Numeral;
import jp.shisatsu.outline.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days that head visits; the first visit of a day accounts for its line. A
 * municipality above several sites may say when it was.
 */
final class DaysOfTrip {

    private static final Pattern COUNTED = Pattern.compile("第?\\h?([0-9０-９]{1,2}|[一二三四五六七八九])\\h?日目");

    private final List<@Nullable Chapter> days;

    private final List<@Nullable Municipality> municipalities;

    private final Set<Chapter> read = new HashSet<>();

    private final List<List<Chapter>> visits;

    DaysOfTrip(List<List<Chapter>> visits, List<@Nullable Chapter> days, List<@Nullable Municipality> municipalities) {
        this.visits = visits;
        this.days = days;
        this.municipalities = municipalities;
    }

    /** Visits come in order. */
    Optional<DayOfTrip> of(int visit) {
        return Optional.ofNullable(municipalities.get(visit))
            .map(Municipality::days)
            .filter(days -> !days.days().isEmpty())
            .map(days -> new DayOfTrip(days, 0))
            .or(() -> Optional.ofNullable(days.get(visit)).map(this::of))
            .or(() -> counted(visits.get(visit)));
    }

    /** ■１日目 道の駅保田小学校 */
    private static Optional<DayOfTrip> counted(List<Chapter> visit) {
        return visit.stream()
            .filter(chapter -> chapter.isOf(Topic.SITE))
            .map(site -> COUNTED.matcher(site.branch().title().written()))
            .filter(Matcher::lookingAt)
            .map(day -> new DayOfTrip(WrittenDays.in(List.of()), Numeral.of(day.group(1))))
            .findFirst();
    }

    private DayOfTrip of(Chapter day) {
        WrittenDays written = WrittenDays.in(day.value().stream().toList());
        return new DayOfTrip(read.add(day) ? written : written.saidElsewhere(), day.branch().marker().ordinal());
    }

}

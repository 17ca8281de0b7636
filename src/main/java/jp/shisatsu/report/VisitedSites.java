package jp.shisatsu.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;

/** The sites of a report's visits, as the heads of opinions name them again. */
final class VisitedSites {

    private static final int LONGEST = 40;

    private final List<Visit> visits;

    private final List<String> keys;

    private final Echo echo;

    VisitedSites(List<Visit> visits) {
        this.visits = visits;
        this.keys = visits.stream().map(visit -> new SiteName(visit.site(), null).localKey()).toList();
        this.echo = Echo.ofVisits(visits);
    }

    /** The only visit whose site a line names and says nothing else. */
    OptionalInt namedBy(String line) {
        if (visits.size() < 2 || line.length() > LONGEST) {
            return OptionalInt.empty();
        }
        String key = SiteName.of(line).localKey();
        int[] named = IntStream.range(0, keys.size()).filter(visit -> keys.get(visit).equals(key)).toArray();
        return named.length == 1 ? OptionalInt.of(named[0]) : OptionalInt.empty();
    }

    List<SourceSpan> echoOf(Passage name) {
        return echo.in(name);
    }

}

package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Passage;

/** Finds the days under the headings of a visit. */
final class VisitDays {

    private VisitDays() {
    }

    /**
     * Those behind 視察日. Sentences below are told as a section, which accounts for their
     * lines.
     */
    static WrittenDays of(Chapter dates) {
        WrittenDays named = WrittenDays.in(LabelledLines.named(dates, dates.lines()));
        return named.days().isEmpty() ? WrittenDays.in(dates.lines()).saidElsewhere() : named;
    }

    /**
     * Those in the heading of a site, or on the line below it. What that says beside the
     * day stays unclassified: the hours. A line that only begins with a day is told as a
     * section, which accounts for it.
     */
    static WrittenDays ofSite(Chapter site) {
        List<Passage> lines = new ArrayList<>(List.of(site.branch().title()));
        List<Passage> first = site.passages().stream().limit(1).toList();
        first.stream()
            .filter(line -> Place.isDayAlone(line) || site.valueBehindBrackets().contains(line))
            .forEach(lines::add);
        boolean begins = first.stream().anyMatch(line -> SiteLine.beginsWithDay(line.written()));
        List<Passage> read = begins ? List.of(site.branch().title(), first.getFirst()) : lines;
        return new WrittenDays(lines, DayReader.read(read));
    }

}

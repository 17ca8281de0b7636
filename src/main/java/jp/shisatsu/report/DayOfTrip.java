package jp.shisatsu.report;

import java.util.List;
import jp.shisatsu.text.SourceSpan;

/**
 * The day of a trip that heads a visit: its date where one is written, its count else 0;
 * and the heading, where the visit is the first below it.
 */
record DayOfTrip(WrittenDays written, int count, List<SourceSpan> spans) {

    static final DayOfTrip UNKNOWN = new DayOfTrip(WrittenDays.in(List.of()), 0);

    DayOfTrip(WrittenDays written, int count) {
        this(written, count, List.of());
    }

}

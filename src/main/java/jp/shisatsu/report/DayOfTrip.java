package jp.shisatsu.report;

import java.util.List;

/**
 * The day of a trip that heads a visit: its date where one is written, its count else 0.
 */
record DayOfTrip(WrittenDays written, int count) {

    static final DayOfTrip UNKNOWN = new DayOfTrip(WrittenDays.in(List.of()), 0);

}

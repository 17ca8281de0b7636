package jp.shisatsu.report;

import java.time.LocalDate;

/** A first and a last day, both included. */
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }
}

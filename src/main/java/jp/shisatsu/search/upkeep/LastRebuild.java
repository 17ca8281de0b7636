package jp.shisatsu.search.upkeep;

import java.time.Duration;
import java.time.Instant;

/** When the index was made anew the last time, and how long that took. */
public record LastRebuild(Instant at, Duration took) {

    static LastRebuild since(Instant begin) {
        Instant now = Instant.now();
        return new LastRebuild(now, Duration.between(begin, now));
    }

    static LastRebuild read(String written) {
        String[] parts = written.split(" ", 2);
        return new LastRebuild(Instant.parse(parts[0]), Duration.parse(parts[1]));
    }

    String written() {
        return at + " " + took;
    }

    /** As long as it took, at least one. */
    public long seconds() {
        return Math.max(1, took.toSeconds());
    }

}

package jp.shisatsu.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes whoever guesses passwords wait: from the fifth failure in a row a name is held,
 * twice as long with each further failure, up to a quarter of an hour.
 */
class Brake {

    private static final int FREE_FAILURES = 4;

    private static final Duration FIRST_HOLD = Duration.ofSeconds(30);

    private static final Duration LONGEST_HOLD = Duration.ofMinutes(15);

    private final InstantSource clock;

    private final Map<String, Failures> failures = new Forgetful();

    Brake(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean holds(String name) {
        var failed = failures.get(name);
        return failed != null && clock.instant().isBefore(failed.heldUntil());
    }

    synchronized void press(String name) {
        int count = failures.containsKey(name) ? failures.get(name).count() + 1 : 1;
        failures.put(name, new Failures(count, clock.instant().plus(hold(count))));
    }

    synchronized void release(String name) {
        failures.remove(name);
    }

    private static Duration hold(int count) {
        if (count <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        var hold = FIRST_HOLD.multipliedBy(1L << Math.min(count - FREE_FAILURES - 1, 10));
        return hold.compareTo(LONGEST_HOLD) < 0 ? hold : LONGEST_HOLD;
    }

    private record Failures(int count, Instant heldUntil) {
    }

    /** Keeps the names tried last, so that invented names cannot fill the memory. */
    private static final class Forgetful extends LinkedHashMap<String, Failures> {

        private static final long serialVersionUID = 1L;

        private static final int MOST_NAMES = 10_000;

        Forgetful() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_NAMES;
        }

    }

}

package jp.shisatsu.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes whoever guesses passwords wait: from the fifth failure in a row the guesser is
 * held, twice as long with each further failure, up to a quarter of an hour.
 */
class Brake {

    private static final int FREE_FAILURES = 4;

    private static final Duration FIRST_HOLD = Duration.ofSeconds(30);

    private static final Duration LONGEST_HOLD = Duration.ofMinutes(15);

    private static final Failures NONE = new Failures(0, Instant.MIN);

    private final InstantSource clock;

    private final Map<Guesser, Failures> failures = new Forgetful();

    Brake(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Whether a guess may be checked. It counts as a failure from now on, so that guesses
     * made at the same time are held too; a right one is released.
     */
    synchronized boolean allows(Guesser guesser) {
        var failed = failures.getOrDefault(guesser, NONE);
        var now = clock.instant();
        if (now.isBefore(failed.heldUntil())) {
            return false;
        }
        int count = failed.count() + 1;
        failures.put(guesser, new Failures(count, now.plus(hold(count))));
        return true;
    }

    synchronized void release(Guesser guesser) {
        failures.remove(guesser);
    }

    private static Duration hold(int count) {
        if (count <= FREE_FAILURES) {
            return Duration.ZERO;
        }
        var hold = FIRST_HOLD.multipliedBy(1L << Math.min(count - FREE_FAILURES - 1, 10));
        return hold.compareTo(LONGEST_HOLD) < 0 ? hold : LONGEST_HOLD;
    }

    /**
     * An account's name and the address it is tried from: guessing from one place shuts
     * nobody out elsewhere.
     */
    record Guesser(String name, String address) {
    }

    private record Failures(int count, Instant heldUntil) {
    }

    /** Keeps those who tried last, so that invented names cannot fill the memory. */
    private static final class Forgetful extends LinkedHashMap<Guesser, Failures> {

        private static final long serialVersionUID = 1L;

        private static final int MOST = 10_000;

        Forgetful() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Failures> eldest) {
            return size() > MOST;
        }

    }

}

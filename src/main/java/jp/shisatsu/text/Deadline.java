package jp.shisatsu.text;

import java.time.Duration;

/** The moment by which a file must be read. */
public final class Deadline {

    private final Duration allowed;

    private final long end;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    /** Ends the reading where it takes too long. */
    public void check() {
        if (System.nanoTime() - end > 0) {
            throw tooSlow();
        }
    }

    CannotRead tooSlow() {
        return new CannotRead(Refusal.TOO_SLOW, allowed.toSeconds());
    }

}

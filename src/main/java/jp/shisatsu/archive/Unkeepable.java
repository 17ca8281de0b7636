package jp.shisatsu.archive;

/**
 * A report says what the database cannot hold: a year before the calendar, a name longer
 * than an index takes. Nothing was changed.
 */
public final class Unkeepable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unkeepable(Throwable refusal) {
        super(refusal);
    }

}

package jp.shisatsu.archive;

/** Why an address leads nowhere any more. */
public sealed interface Gone {

    /** The report was taken back from the public. */
    record Withdrawn() implements Gone {
    }

    /** The report was corrected and does not say it any more; this trip is public. */
    record Superseded(long tripId) implements Gone {
    }

}

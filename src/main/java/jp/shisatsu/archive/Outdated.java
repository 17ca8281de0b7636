package jp.shisatsu.archive;

/**
 * Told within the transaction that makes it so, to be heard after its commit: something
 * that could be found is so no more. No id is ever given twice.
 */
public sealed interface Outdated {

    /** A trip has other parts, or other words in them, than before. */
    record Replaced(long tripId) implements Outdated {
    }

    /** A trip is not public any more. */
    record Withdrawn(long tripId) implements Outdated {
    }

    /** No trip went to a site any more. */
    record Left(long siteId) implements Outdated {
    }

}

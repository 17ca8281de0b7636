package jp.shisatsu.intake;

import org.jspecify.annotations.Nullable;

/** What came of handing in a file. */
public sealed interface Handed {

    /** A draft was made; the desk shows it before it is published. */
    record Drafted(long revisionId) implements Handed {
    }

    /** The report is public. */
    record Published(long revisionId, long tripId, int visits, int questions) implements Handed {
    }

    /**
     * The same bytes are here already; nothing was stored. tripId is null for a draft.
     */
    record AlreadyHere(long revisionId, @Nullable Long tripId, String message) implements Handed {
    }

    /** The file cannot be taken; nothing was stored. */
    record Refused(String code, String message) implements Handed {
    }

}

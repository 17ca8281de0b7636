package jp.shisatsu.intake;

import java.util.List;
import jp.shisatsu.archive.RevisionView;

/** What came of handing in a file. */
public sealed interface Handed {

    /** A draft was made; the desk shows it before it is published. */
    record Drafted(long revisionId) implements Handed {
    }

    /** Every report in the file is public, each as one revision. */
    record Published(List<RevisionView> revisions, int visits, int questions) implements Handed {
        public Published {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * The same bytes are here already, as this draft or these published revisions;
     * nothing was stored.
     */
    record AlreadyHere(List<RevisionView> revisions, String message) implements Handed {
        public AlreadyHere {
            revisions = List.copyOf(revisions);
        }
    }

    /** The file cannot be taken; nothing was stored. */
    record Refused(String code, String message) implements Handed {
    }

}

package jp.shisatsu.archive;

import java.util.List;

/** What came of filing the reports of a file. */
public sealed interface Filed {

    /** They were kept: as one draft, or published as one revision each. */
    record Kept(List<RevisionView> revisions) implements Filed {
        public Kept {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * The same bytes are here already as this draft or these published revisions; nothing
     * was kept.
     */
    record AlreadyHere(List<RevisionView> revisions) implements Filed {
        public AlreadyHere {
            revisions = List.copyOf(revisions);
        }
    }

}

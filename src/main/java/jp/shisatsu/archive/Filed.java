package jp.shisatsu.archive;

/** What came of filing a report. */
public sealed interface Filed {

    /** It was kept as this revision. */
    record Kept(RevisionView revision) implements Filed {
    }

    /**
     * The same bytes are here already as this draft or published revision; nothing was
     * kept.
     */
    record AlreadyHere(RevisionView revision) implements Filed {
    }

}

package jp.shisatsu.archive;

/** Where a revision stands: only a published one is public. */
public enum RevisionState {

    DRAFT, PUBLISHED, SUPERSEDED, WITHDRAWN

}

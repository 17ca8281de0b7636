package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import jp.shisatsu.report.InspectionReport;
import org.springframework.stereotype.Service;

/**
 * Keeps reports: drafts, publishes, replaces, withdraws and discards them, each in one
 * transaction.
 */
@Service
public class Archive {

    /**
     * The revision (draft or published) made from a file with these bytes, if there is
     * one.
     */
    public Optional<RevisionView> findBySha256(String sha256) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a file as a draft that nobody but the desk sees. */
    public Filed draft(SourceReport source, InspectionReport report, String author) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a file and makes it public at once. */
    public Filed publish(SourceReport source, InspectionReport report, String author) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a draft public with the report read from its text; empty where there is no
     * such draft.
     */
    public Optional<RevisionView> publish(long revisionId, InspectionReport report, String author) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a draft public in place of a trip's published revision, which is superseded;
     * ids of visits, questions and the rest survive where their content matches. Empty
     * where there is no such draft or published trip.
     */
    public Optional<RevisionView> replace(long revisionId, long tripId, InspectionReport report, String author) {
        throw new UnsupportedOperationException();
    }

    /** Takes a trip back from the public; false where there is no such published trip. */
    public boolean withdraw(long tripId, String author, String why) {
        throw new UnsupportedOperationException();
    }

    /** Removes a draft and its file; false where there is no such draft. */
    public boolean discard(long revisionId) {
        throw new UnsupportedOperationException();
    }

    /** Published trips that may be the same as this one: same title and first day. */
    public List<TripSummary> alike(InspectionReport report) {
        throw new UnsupportedOperationException();
    }

    /** Drafts first, then the others, newest first, at most 200. */
    public List<RevisionView> revisions() {
        throw new UnsupportedOperationException();
    }

    /** A revision by id. */
    public Optional<RevisionView> revision(long revisionId) {
        throw new UnsupportedOperationException();
    }

    /** The file of a revision as it was handed in. */
    public Optional<SourceReport> source(long revisionId) {
        throw new UnsupportedOperationException();
    }

    /** The report a published trip was made from, rebuilt from what is kept. */
    public Optional<InspectionReport> report(long tripId) {
        throw new UnsupportedOperationException();
    }

}

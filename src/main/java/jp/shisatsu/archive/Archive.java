package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.text.Picture;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps reports: drafts, publishes, replaces, withdraws and discards them, each in one
 * transaction and one at a time.
 */
@Service
public class Archive {

    private final RevisionRepository revisions;

    private final SourceReportRepository sourceReports;

    private final TripRepository trips;

    private final Publishing publishing;

    private final Writing writing;

    private final Summaries summaries;

    Archive(RevisionRepository revisions, SourceReportRepository sourceReports, TripRepository trips,
            Publishing publishing, Writing writing, Summaries summaries) {
        this.revisions = revisions;
        this.sourceReports = sourceReports;
        this.trips = trips;
        this.publishing = publishing;
        this.writing = writing;
        this.summaries = summaries;
    }

    /** Keeps a file as a draft that nobody but the desk sees. */
    public Filed draft(SourceReport source, InspectionReport report, String author) {
        return writing.atDesk(() -> file(source, report, author, _ -> {
        }));
    }

    /** Keeps a file and makes it public at once. */
    public Filed publish(SourceReport source, InspectionReport report, String author) {
        return writing.inPublic(() -> file(source, report, author,
                draft -> publishing.publish(draft, report, source.pictures(), author)));
    }

    private Filed file(SourceReport source, InspectionReport report, String author, Consumer<RevisionEntity> then) {
        Optional<RevisionView> here = revisions.viewOfFile(source.sha256());
        if (here.isPresent()) {
            return new Filed.AlreadyHere(here.get());
        }
        RevisionEntity draft = revisions.save(RevisionEntity.draft(keep(source), report.title(), author));
        then.accept(draft);
        return new Filed.Kept(view(draft));
    }

    private SourceReportEntity keep(SourceReport source) {
        return sourceReports.findBySha256(source.sha256())
            .orElseGet(() -> sourceReports.save(new SourceReportEntity(source)));
    }

    /**
     * Makes a draft public with the report read from its text; empty where there is no
     * such draft.
     */
    public Optional<RevisionView> publish(long revisionId, InspectionReport report, List<Picture> pictures,
            String author) {
        return writing.inPublic(() -> {
            Optional<RevisionEntity> draft = revisions.findByIdAndState(revisionId, RevisionState.DRAFT);
            draft.ifPresent(found -> publishing.publish(found, report, pictures, author));
            return draft.map(this::view);
        });
    }

    /**
     * Makes a draft public in place of a trip's published revision, which is superseded;
     * ids of visits, questions and the rest survive where their content matches. Empty
     * where there is no such draft or published trip.
     */
    public Optional<RevisionView> replace(long revisionId, long tripId, InspectionReport report, List<Picture> pictures,
            String author) {
        return writing.inPublic(() -> {
            Optional<TripEntity> trip = trips.findById(tripId);
            Optional<RevisionEntity> draft = trip
                .flatMap(found -> revisions.findByIdAndState(revisionId, RevisionState.DRAFT));
            draft.ifPresent(found -> publishing.replace(trip.orElseThrow(), found, report, pictures, author));
            return draft.map(this::view);
        });
    }

    /** Takes a trip back from the public; false where there is no such published trip. */
    public boolean withdraw(long tripId, String author, String why) {
        return writing.inPublic(() -> {
            Optional<TripEntity> trip = trips.findById(tripId);
            trip.ifPresent(found -> publishing.withdraw(found, author, why));
            return trip.isPresent();
        });
    }

    /** Removes a draft and its file; false where there is no such draft. */
    public boolean discard(long revisionId) {
        return writing.atDesk(() -> {
            Optional<RevisionEntity> draft = revisions.findByIdAndState(revisionId, RevisionState.DRAFT);
            draft.ifPresent(revisions::delete);
            sourceReports.deleteWithoutRevision();
            return draft.isPresent();
        });
    }

    /**
     * Works while nothing is published, replaced or withdrawn: whoever wants to, waits.
     */
    public void whileNothingIsPublished(Runnable work) {
        writing.meanwhile(work);
    }

    /** Published trips that may be the same as this one: same title and first day. */
    @Transactional(readOnly = true)
    public List<TripSummary> alike(InspectionReport report) {
        return summaries.of(trips.findAlike(report.title(),
                Optional.ofNullable(report.dates()).map(DateRange::first).orElse(null)));
    }

    /** Whether nothing was ever handed in, or all of it was discarded. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return revisions.count() == 0;
    }

    /** All drafts, newest first. */
    @Transactional(readOnly = true)
    public List<RevisionView> drafts() {
        return revisions.drafts();
    }

    /** What was published, whatever became of it since, newest first. */
    @Transactional(readOnly = true)
    public Page<RevisionView> published(Pageable page) {
        return revisions.published(page);
    }

    /** A revision by id. */
    @Transactional(readOnly = true)
    public Optional<RevisionView> revision(long revisionId) {
        return revisions.view(revisionId);
    }

    /** The file of a revision as it was handed in. */
    @Transactional(readOnly = true)
    public Optional<SourceReport> source(long revisionId) {
        return sourceReports.findByRevision(revisionId).map(SourceReportEntity::read);
    }

    /** The report a published trip was made from, rebuilt from what is kept. */
    @Transactional(readOnly = true)
    public Optional<InspectionReport> report(long tripId) {
        return trips.findById(tripId).map(TripEntity::read);
    }

    private RevisionView view(RevisionEntity revision) {
        return revisions.view(revision.id()).orElseThrow();
    }

}

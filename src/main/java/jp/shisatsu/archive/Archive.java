package jp.shisatsu.archive;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    public Filed draft(SourceReport source, List<InspectionReport> reports, String author) {
        return writing.atDesk(() -> file(source, reports, author, List::of));
    }

    /**
     * Keeps a draft's file anew, as it was read another way; empty, and nothing is
     * changed, where there is no such draft.
     */
    public Optional<Filed> redraft(long revisionId, SourceReport source, List<InspectionReport> reports,
            String author) {
        return writing.atDesk(() -> {
            Optional<RevisionEntity> draft = revisions.findByIdAndState(revisionId, RevisionState.DRAFT);
            draft.ifPresent(this::remove);
            return draft.map(_ -> file(source, reports, author, List::of));
        });
    }

    /** Keeps a file and makes every report in it public at once. */
    public Filed publish(SourceReport source, List<InspectionReport> reports, String author) {
        List<Edition> editions = reports.stream().map(Edition::anew).toList();
        return writing.inPublic(() -> file(source, reports, author,
                draft -> publishing.publish(draft, editions, source.pictures(), author)));
    }

    private Filed file(SourceReport source, List<InspectionReport> reports, String author,
            Function<RevisionEntity, List<RevisionEntity>> become) {
        List<RevisionView> here = revisions.viewsOfFile(source.sha256());
        if (!here.isEmpty()) {
            return new Filed.AlreadyHere(here);
        }
        RevisionEntity draft = revisions
            .save(RevisionEntity.draft(keep(source), 1, reports.size(), reports.getFirst().title(), author));
        return new Filed.Kept(views(become.apply(draft)));
    }

    private SourceReportEntity keep(SourceReport source) {
        return sourceReports.findBySha256(source.sha256())
            .orElseGet(() -> sourceReports.save(new SourceReportEntity(source)));
    }

    /**
     * Makes the reports read from a draft's text public, each as a new trip or in place
     * of a trip's published revision, which is superseded; ids of visits, questions and
     * the rest survive where their content matches. Empty, and nothing is changed, where
     * there is no such draft or published trip.
     */
    public List<RevisionView> publish(long revisionId, List<Edition> editions, List<Picture> pictures, String author) {
        return writing.inPublic(() -> revisions.findByIdAndState(revisionId, RevisionState.DRAFT)
            .filter(_ -> editions.stream().map(Edition::inPlaceOf).filter(Objects::nonNull).allMatch(trips::existsById))
            .map(draft -> views(publishing.publish(draft, editions, pictures, author)))
            .orElse(List.of()));
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
            draft.ifPresent(this::remove);
            return draft.isPresent();
        });
    }

    private void remove(RevisionEntity draft) {
        revisions.delete(draft);
        sourceReports.deleteWithoutRevision();
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

    /** Published trips that came in the same files as these, and are none of them. */
    @Transactional(readOnly = true)
    public List<TripSummary> besides(Set<Long> tripIds) {
        return summaries.of(trips.findBesides(tripIds));
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

    private List<RevisionView> views(List<RevisionEntity> kept) {
        return kept.stream().map(revision -> revisions.view(revision.id()).orElseThrow()).toList();
    }

}

package jp.shisatsu.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.Filed;
import jp.shisatsu.archive.PhotoFile;
import jp.shisatsu.archive.ReportPreview;
import jp.shisatsu.archive.RevisionState;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.TripSummary;
import jp.shisatsu.archive.Unkeepable;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Parsed;
import jp.shisatsu.report.Visit;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.SourceReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes files: as a draft for the desk, or straight to publication for an import. */
@Service
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Archive archive;

    private final Sentences sentences;

    private final Limits limits;

    Intake(Archive archive, Sentences sentences, Limits limits) {
        this.archive = archive;
        this.sentences = sentences;
        this.limits = limits;
    }

    /** Reads a file and keeps it as one draft, however many reports are in it. */
    public Handed draft(byte[] bytes, String fileName, String author) {
        return read(bytes, fileName, submission -> submission.notAReport()
            .<Handed>map(error -> new Handed.Refused(error.code(), error.message()))
            .orElseGet(() -> handed(submission, archive.draft(submission.source(), submission.reports(), author),
                    revisions -> new Handed.Drafted(revisions.getFirst().id()))));
    }

    /**
     * Reads a draft's file again in another character set, one of
     * {@link SourceReader#charsets()}; empty where there is no such draft. Where it is no
     * report then, the draft stays as it was.
     */
    public Optional<Handed> draftAgain(long revisionId, String charset, String author) {
        return archive.revision(revisionId)
            .filter(revision -> revision.state() == RevisionState.DRAFT)
            .flatMap(draft -> archive.source(draft.id()))
            .flatMap(source -> SourceReader.isPlainText(source.mediaType()) && SourceReader.charsets().contains(charset)
                    ? draftAgain(revisionId, Submission.as(source, charset, limits), charset, author)
                    : Optional.of(new Handed.Refused("unreadable-so", sentences.notAReportIn(charset))));
    }

    private Optional<Handed> draftAgain(long revisionId, Optional<Submission> read, String charset, String author) {
        return read.filter(submission -> submission.notAReport().isEmpty())
            .map(submission -> redrafted(revisionId, submission, author))
            .orElseGet(() -> Optional.of(new Handed.Refused("unreadable-so", sentences.notAReportIn(charset))));
    }

    private Optional<Handed> redrafted(long revisionId, Submission submission, String author) {
        try {
            return archive.redraft(revisionId, submission.source(), submission.reports(), author)
                .map(filed -> handed(submission, filed, revisions -> new Handed.Drafted(revisions.getFirst().id())));
        }
        catch (Unkeepable refused) {
            return Optional.of(unkeepable(submission, refused));
        }
    }

    /** Reads a file and publishes every report in it, in one transaction. */
    public Handed publish(byte[] bytes, String fileName, String author) {
        return read(bytes, fileName,
                submission -> blocked(submission).orElseGet(
                        () -> handed(submission, archive.publish(submission.source(), submission.reports(), author),
                                revisions -> published(revisions, submission.reports()))));
    }

    /** One report that cannot be published keeps out all that are in the same file. */
    private Optional<Handed> blocked(Submission submission) {
        List<Parsed<InspectionReport>> reports = submission.parsed();
        return IntStream.range(0, reports.size())
            .filter(index -> !reports.get(index).publishable())
            .mapToObj(index -> refused(reports, index))
            .findFirst();
    }

    private Handed refused(List<Parsed<InspectionReport>> reports, int index) {
        Parsed<InspectionReport> report = reports.get(index);
        Diagnostic error = report.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
        return new Handed.Refused(error.code(), reports.size() == 1 ? error.message()
                : sentences.keepsAllOut(reports.size(), index + 1, report.value().title(), error.message()));
    }

    private Handed read(byte[] bytes, String sentName, Function<Submission, Handed> take) {
        String fileName = FileName.plain(sentName);
        return switch (SourceReader.read(bytes, fileName, limits)) {
            case Reading.Read read -> kept(Submission.of(bytes, fileName, read), take);
            case Reading.Refused refused -> new Handed.Refused(refused.code(), refused.message());
        };
    }

    private Handed kept(Submission submission, Function<Submission, Handed> take) {
        try {
            return take.apply(submission);
        }
        catch (Unkeepable refused) {
            return unkeepable(submission, refused);
        }
    }

    private Handed unkeepable(Submission submission, Unkeepable refused) {
        LOG.warn("The database refuses {}", submission.source().fileName(), refused);
        return new Handed.Refused("unkeepable", sentences.unkeepable());
    }

    private Handed handed(Submission submission, Filed filed, Function<List<RevisionView>, Handed> taken) {
        return switch (filed) {
            case Filed.Kept(List<RevisionView> revisions) -> taken.apply(revisions);
            case Filed.AlreadyHere(List<RevisionView> revisions) ->
                new Handed.AlreadyHere(revisions, sentences.alreadyHere(submission.source().fileName(), revisions));
        };
    }

    private static Handed published(List<RevisionView> revisions, List<InspectionReport> reports) {
        List<Visit> visits = reports.stream().flatMap(report -> report.visits().stream()).toList();
        return new Handed.Published(revisions, visits.size(),
                visits.stream().mapToInt(visit -> visit.questions().size()).sum());
    }

    /** A draft as it would be published. */
    public Optional<Draft> draft(long revisionId) {
        return archive.revision(revisionId)
            .flatMap(revision -> submission(revision).map(submission -> draft(revision, submission)));
    }

    private Draft draft(RevisionView revision, Submission submission) {
        List<InspectionReport> reports = submission.reports();
        List<List<TripSummary>> alike = reports.stream().map(archive::alike).toList();
        List<TripSummary> besides = archive
            .besides(alike.stream().flatMap(List::stream).map(TripSummary::id).collect(Collectors.toSet()));
        List<Counterparts> counterparts = Counterparts.of(reports, alike, besides);
        return new Draft(revision, submission.text(),
                IntStream.range(0, reports.size())
                    .mapToObj(index -> new DraftReport(submission.parsed().get(index),
                            ReportPreview.of(reports.get(index), submission.pictures()), counterparts.get(index)))
                    .toList(),
                besides);
    }

    /** A photo of a report in a draft by the numbers it would be published with. */
    public Optional<PhotoFile> photo(long revisionId, int report, int visit, int number) {
        return archive.revision(revisionId)
            .flatMap(this::submission)
            .flatMap(submission -> submission.report(report)
                .flatMap(found -> ReportPreview.photo(found, submission.pictures(), visit, number)));
    }

    private Optional<Submission> submission(RevisionView revision) {
        return Optional.of(revision)
            .filter(found -> found.state() == RevisionState.DRAFT)
            .flatMap(draft -> archive.source(draft.id()))
            .map(source -> Submission.again(source, limits));
    }

    /**
     * Publishes all reports of a draft, each as a new trip or in place of the published
     * trip that is named for its number in the file.
     */
    public Publication publish(long revisionId, Map<Integer, Long> inPlaceOf, String author) {
        Optional<Submission> submission = archive.revision(revisionId).flatMap(this::submission);
        List<Diagnostic> errors = submission.map(Submission::errors).orElse(List.of());
        if (!errors.isEmpty()) {
            return new Publication.Blocked(errors);
        }
        if (new HashSet<>(inPlaceOf.values()).size() < inPlaceOf.size()) {
            return new Publication.Refused(sentences.sameTripTwice());
        }
        return submission.map(found -> publication(revisionId, found, inPlaceOf, author))
            .orElseGet(Publication.Missing::new);
    }

    private Publication publication(long revisionId, Submission submission, Map<Integer, Long> inPlaceOf,
            String author) {
        try {
            List<RevisionView> revisions = archive.publish(revisionId, submission.editions(inPlaceOf),
                    submission.pictures(), author);
            return revisions.isEmpty() ? unpublished(revisionId) : new Publication.Done(revisions);
        }
        catch (Unkeepable refused) {
            LOG.warn("The database refuses revision {}", revisionId, refused);
            return new Publication.Refused(sentences.unkeepable());
        }
    }

    /** A draft that is still here lacks the trip it was to replace. */
    private Publication unpublished(long revisionId) {
        boolean here = archive.revision(revisionId)
            .filter(revision -> revision.state() == RevisionState.DRAFT)
            .isPresent();
        return here ? new Publication.Refused(sentences.tripGone()) : new Publication.Missing();
    }

    /** Removes a draft and its file; false where there is no such draft. */
    public boolean discard(long revisionId) {
        return archive.discard(revisionId);
    }

}

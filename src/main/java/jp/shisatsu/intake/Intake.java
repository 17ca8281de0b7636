package jp.shisatsu.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.Filed;
import jp.shisatsu.archive.PhotoFile;
import jp.shisatsu.archive.ReportPreview;
import jp.shisatsu.archive.RevisionState;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.Unkeepable;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.text.Diagnostic;
import jp.shisatsu.text.Limits;
import jp.shisatsu.text.Reading;
import jp.shisatsu.text.Refusal;
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

    /** Reads a file and keeps it as a draft. */
    public Handed draft(byte[] bytes, String fileName, String author) {
        return read(bytes, fileName,
                submission -> submission.notAReport()
                    .map(Intake::refused)
                    .orElseGet(() -> handed(submission, archive.draft(submission.source(), submission.report(), author),
                            (revision, report) -> new Handed.Drafted(revision.id()))));
    }

    /** Reads a file and publishes it in one transaction. */
    public Handed publish(byte[] bytes, String fileName, String author) {
        return read(bytes, fileName,
                submission -> submission.errors()
                    .stream()
                    .findFirst()
                    .map(Intake::refused)
                    .orElseGet(() -> handed(submission,
                            archive.publish(submission.source(), submission.report(), author), Intake::published)));
    }

    private Handed read(byte[] bytes, String sentName, Function<Submission, Handed> take) {
        String fileName = FileName.plain(sentName);
        return switch (SourceReader.read(bytes, fileName, limits)) {
            case Reading.Read read -> onlyReport(bytes, fileName, read, take);
            case Reading.Refused refused -> refused(refused);
        };
    }

    /**
     * A file is the source of one trip: with several in it, it has to be parted first.
     */
    private Handed onlyReport(byte[] bytes, String fileName, Reading.Read read, Function<Submission, Handed> take) {
        int reports = ReportParser.count(read.text());
        return reports > 1 ? refused(Refusal.SEVERAL_REPORTS.of(fileName, reports))
                : kept(Submission.of(bytes, fileName, read), take);
    }

    private static Handed refused(Reading.Refused refused) {
        return new Handed.Refused(refused.code(), refused.message());
    }

    private Handed kept(Submission submission, Function<Submission, Handed> take) {
        try {
            return take.apply(submission);
        }
        catch (Unkeepable refused) {
            LOG.warn("The database refuses {}", submission.source().fileName(), refused);
            return new Handed.Refused("unkeepable", sentences.unkeepable());
        }
    }

    private static Handed refused(Diagnostic error) {
        return new Handed.Refused(error.code(), error.message());
    }

    private Handed handed(Submission submission, Filed filed,
            BiFunction<RevisionView, InspectionReport, Handed> taken) {
        return switch (filed) {
            case Filed.Kept(RevisionView revision) -> taken.apply(revision, submission.report());
            case Filed.AlreadyHere(RevisionView revision) -> new Handed.AlreadyHere(revision.id(), revision.tripId(),
                    sentences.alreadyHere(submission.source().fileName(), revision));
        };
    }

    private static Handed published(RevisionView revision, InspectionReport report) {
        int questions = report.visits().stream().mapToInt(visit -> visit.questions().size()).sum();
        return new Handed.Published(revision.id(), Objects.requireNonNull(revision.tripId()), report.visits().size(),
                questions);
    }

    /** A draft as it would be published. */
    public Optional<Draft> draft(long revisionId) {
        return archive.revision(revisionId)
            .flatMap(revision -> submission(revision).map(submission -> draft(revision, submission)));
    }

    private Draft draft(RevisionView revision, Submission submission) {
        InspectionReport report = submission.report();
        return new Draft(revision, submission.text(), submission.parsed(),
                ReportPreview.of(report, submission.pictures()), archive.alike(report));
    }

    /** A photo of a draft by the numbers it would be published with. */
    public Optional<PhotoFile> photo(long revisionId, int visit, int number) {
        return archive.revision(revisionId)
            .flatMap(this::submission)
            .flatMap(submission -> ReportPreview.photo(submission.report(), submission.pictures(), visit, number));
    }

    private Optional<Submission> submission(RevisionView revision) {
        return Optional.of(revision)
            .filter(found -> found.state() == RevisionState.DRAFT)
            .flatMap(draft -> archive.source(draft.id()))
            .map(source -> Submission.again(source, limits));
    }

    /** Publishes a draft as a new trip. */
    public Publication publish(long revisionId, String author) {
        return publication(revisionId,
                submission -> archive.publish(revisionId, submission.report(), submission.pictures(), author));
    }

    /** Publishes a draft in place of a published trip. */
    public Publication replace(long revisionId, long tripId, String author) {
        return publication(revisionId,
                submission -> archive.replace(revisionId, tripId, submission.report(), submission.pictures(), author));
    }

    private Publication publication(long revisionId, Function<Submission, Optional<RevisionView>> publish) {
        Optional<Submission> submission = archive.revision(revisionId).flatMap(this::submission);
        List<Diagnostic> errors = submission.map(Submission::errors).orElse(List.of());
        if (!errors.isEmpty()) {
            return new Publication.Blocked(errors);
        }
        try {
            return submission.flatMap(publish)
                .<Publication>map(Publication.Done::new)
                .orElseGet(Publication.Missing::new);
        }
        catch (Unkeepable refused) {
            LOG.warn("The database refuses revision {}", revisionId, refused);
            return new Publication.Refused(sentences.unkeepable());
        }
    }

    /** Removes a draft and its file; false where there is no such draft. */
    public boolean discard(long revisionId) {
        return archive.discard(revisionId);
    }

}

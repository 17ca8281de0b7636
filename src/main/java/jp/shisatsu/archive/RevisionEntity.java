package jp.shisatsu.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One version of a trip's report and what became of it. The trip's id stays here when the
 * trip is withdrawn: an address is for life.
 */
@Entity(name = "Revision")
@Table(name = "revision")
@SuppressWarnings("UnusedVariable") // read by queries
class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private SourceReportEntity sourceReport;

    private int part;

    private int parts;

    private @Nullable Long tripId;

    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    private String title;

    private String author;

    private Instant at;

    private @Nullable String why;

    RevisionEntity() {
    }

    /** One of so many reports in a file; the first is the draft of them all. */
    static RevisionEntity draft(SourceReportEntity sourceReport, int part, int parts, String title, String author) {
        RevisionEntity revision = new RevisionEntity();
        revision.sourceReport = sourceReport;
        revision.part = part;
        revision.parts = parts;
        revision.number = 1;
        revision.title = title;
        revision.become(RevisionState.DRAFT, author, null);
        return revision;
    }

    /** The file of this draft holds so many reports, as it is read now. */
    void holds(int parts) {
        this.parts = parts;
    }

    void publish(long tripId, int number, String title, String author) {
        this.tripId = tripId;
        this.number = number;
        this.title = title;
        become(RevisionState.PUBLISHED, author, null);
    }

    void supersede(String author) {
        become(RevisionState.SUPERSEDED, author, null);
    }

    void withdraw(String author, String why) {
        become(RevisionState.WITHDRAWN, author, why);
    }

    private void become(RevisionState state, String author, @Nullable String why) {
        this.state = state;
        this.author = author;
        this.at = Instant.now().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
        this.why = why;
    }

    long id() {
        return id;
    }

    int number() {
        return number;
    }

    SourceReportEntity sourceReport() {
        return sourceReport;
    }

}

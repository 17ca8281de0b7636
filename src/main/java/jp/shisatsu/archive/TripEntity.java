package jp.shisatsu.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.InspectionReport;
import org.hibernate.search.mapper.pojo.automaticindexing.ReindexOnUpdate;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A public trip, as its published revision tells it. A withdrawn trip is not here. */
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = TripPassage.class))
@Entity(name = "Trip")
@Table(name = "trip")
class TripEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "trip_seq", allocationSize = 1)
    private long id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private RevisionEntity revision;

    private String title = "";

    @ManyToOne(fetch = FetchType.LAZY)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.SHALLOW) // never renamed
    private @Nullable CouncilEntity council;

    @ManyToOne(fetch = FetchType.LAZY)
    @IndexingDependency(reindexOnUpdate = ReindexOnUpdate.SHALLOW) // never renamed
    private @Nullable CommitteeEntity committee;

    private @Nullable String kind;

    private @Nullable LocalDate startDate;

    private @Nullable LocalDate endDate;

    private @Nullable Integer fiscalYear;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean overseas;

    private @Nullable String purpose;

    private int mostVisits;

    private int[] spans = Spans.offsets(List.of());

    @OneToMany(mappedBy = "trip", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<MembershipEntity> memberships = new ArrayList<>();

    @OneToMany(mappedBy = "trip", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<VisitEntity> visits = new ArrayList<>();

    @OneToMany(mappedBy = "trip", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ObservationEntity> observations = new ArrayList<>();

    @OneToMany(mappedBy = "trip", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<UnclassifiedLineEntity> unclassified = new ArrayList<>();

    TripEntity() {
    }

    /** One that is to be written: it is kept by its title until then. */
    static TripEntity of(RevisionEntity revision, String title) {
        TripEntity trip = new TripEntity();
        trip.revision = revision;
        trip.title = title;
        return trip;
    }

    /** What the report says of the trip as a whole; its visits are written before. */
    void write(InspectionReport report, @Nullable CouncilEntity council, @Nullable CommitteeEntity committee) {
        DateRange dates = report.dates();
        this.title = report.title();
        this.council = council;
        this.committee = committee;
        this.kind = report.kind();
        this.startDate = dates == null ? null : dates.first();
        this.endDate = dates == null ? null : dates.last();
        this.fiscalYear = dates == null ? null : FiscalYear.of(dates.first()).year();
        this.overseas = isAbroad(report.kind()) || visits.stream().anyMatch(visit -> visit.site().overseas());
        this.purpose = report.purpose();
        this.mostVisits = Math.max(mostVisits, visits.size());
        this.spans = Spans.offsets(report.spans());
    }

    private static boolean isAbroad(@Nullable String kind) {
        return kind != null && kind.contains("海外");
    }

    void publishedAs(RevisionEntity revision) {
        this.revision = revision;
    }

    /** The report this trip was written from. */
    InspectionReport read() {
        DateRange dates = startDate == null || endDate == null ? null : new DateRange(startDate, endDate);
        return new InspectionReport(title, council == null ? null : council.name(),
                committee == null ? null : committee.name(), kind, dates, purpose,
                memberships.stream().map(MembershipEntity::read).toList(),
                visits.stream().map(VisitEntity::read).toList(),
                observations.stream().map(ObservationEntity::read).toList(),
                unclassified.stream().map(UnclassifiedLineEntity::read).toList(), Spans.of(spans));
    }

    long id() {
        return id;
    }

    RevisionEntity revision() {
        return revision;
    }

    String title() {
        return title;
    }

    @Nullable CouncilEntity council() {
        return council;
    }

    @Nullable CommitteeEntity committee() {
        return committee;
    }

    @Nullable String kind() {
        return kind;
    }

    @Nullable LocalDate startDate() {
        return startDate;
    }

    @Nullable LocalDate endDate() {
        return endDate;
    }

    @Nullable Integer fiscalYear() {
        return fiscalYear;
    }

    @Nullable String purpose() {
        return purpose;
    }

    List<MembershipEntity> memberships() {
        return memberships;
    }

    Stream<String> memberNames() {
        return memberships.stream().map(membership -> membership.member().name());
    }

    List<VisitEntity> visits() {
        return visits;
    }

    Optional<VisitEntity> visit(int number) {
        return visits.stream().filter(visit -> visit.number() == number).findFirst();
    }

    /** Before a correction, and no more. */
    boolean onceHadVisit(int number) {
        return visits.size() < number && number <= mostVisits;
    }

    List<ObservationEntity> observations() {
        return observations;
    }

    List<UnclassifiedLineEntity> unclassified() {
        return unclassified;
    }

}

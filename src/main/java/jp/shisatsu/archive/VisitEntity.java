package jp.shisatsu.archive;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.report.DateRange;
import jp.shisatsu.report.Visit;
import org.jspecify.annotations.Nullable;

/** A visit of a trip to a site, with the record made of it. */
@Entity(name = "Visit")
@Table(name = "visit")
class VisitEntity extends PartOfTrip {

    @ManyToOne(fetch = FetchType.LAZY)
    private SiteEntity site;

    private String siteName;

    private @Nullable String siteLocation;

    private @Nullable LocalDate startDate;

    private @Nullable LocalDate endDate;

    private @Nullable String subject;

    private @Nullable String purpose;

    private List<String> hosts;

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<SectionEntity> sections = new ArrayList<>();

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<QuestionEntity> questions = new ArrayList<>();

    @OneToMany(mappedBy = "visit", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<PhotoEntity> photos = new ArrayList<>();

    VisitEntity() {
    }

    /** A visit is known again by its site, so the site of a kept visit never changes. */
    static Strand<TripEntity, Visit, VisitEntity> strand(Register register) {
        return new Strand<>(TripEntity::visits,
                new Continuation<>(VisitEntity::read, VisitEntity::new,
                        List.of(visit -> Optional.of(SiteKey.of(visit.site(), visit.location()).toString()))),
                (entity, trip, number, visit) -> entity.write(trip, number, visit,
                        register.site(visit.site(), visit.location())));
    }

    private void write(TripEntity trip, int number, Visit visit, SiteEntity site) {
        DateRange dates = visit.dates();
        place(trip, number, visit.spans());
        if (this.site == null) {
            this.site = site;
            site.visits().add(this);
        }
        this.siteName = visit.site();
        this.siteLocation = visit.location();
        this.startDate = dates == null ? null : dates.first();
        this.endDate = dates == null ? null : dates.last();
        this.subject = visit.subject();
        this.purpose = visit.purpose();
        this.hosts = visit.hosts();
    }

    Visit read() {
        DateRange dates = startDate == null || endDate == null ? null : new DateRange(startDate, endDate);
        return new Visit(siteName, siteLocation, dates, subject, purpose, hosts,
                SectionTree.of(sections, SectionEntity::read), questions.stream().map(QuestionEntity::read).toList(),
                photos.stream().map(PhotoEntity::read).toList(), spans());
    }

    String siteName() {
        return siteName;
    }

    @Nullable String siteLocation() {
        return siteLocation;
    }

    @Nullable LocalDate startDate() {
        return startDate;
    }

    @Nullable LocalDate endDate() {
        return endDate;
    }

    @Nullable String subject() {
        return subject;
    }

    @Nullable String purpose() {
        return purpose;
    }

    List<String> hosts() {
        return hosts;
    }

    SiteEntity site() {
        return site;
    }

    List<SectionEntity> sections() {
        return sections;
    }

    List<QuestionEntity> questions() {
        return questions;
    }

    List<PhotoEntity> photos() {
        return photos;
    }

}

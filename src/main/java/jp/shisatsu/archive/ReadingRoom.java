package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers see: published trips, visits, Q&amp;A and sites, as values. */
@Service
@Transactional(readOnly = true)
public class ReadingRoom {

    private final TripRepository trips;

    private final VisitRepository visits;

    private final QuestionRepository questions;

    private final SiteRepository sites;

    private final SourceReportRepository sourceReports;

    private final PhotoRepository photos;

    private final Summaries summaries;

    private final Facets facets;

    private final WithdrawnAddresses withdrawn;

    ReadingRoom(TripRepository trips, VisitRepository visits, QuestionRepository questions, SiteRepository sites,
            SourceReportRepository sourceReports, PhotoRepository photos, Summaries summaries, Facets facets,
            WithdrawnAddresses withdrawn) {
        this.trips = trips;
        this.visits = visits;
        this.questions = questions;
        this.sites = sites;
        this.sourceReports = sourceReports;
        this.photos = photos;
        this.summaries = summaries;
        this.facets = facets;
        this.withdrawn = withdrawn;
    }

    /** How much there is. */
    public Counts counts() {
        return trips.counts();
    }

    /** Whether nothing is published yet; told without counting. */
    public boolean isEmpty() {
        return !trips.existsBy();
    }

    /** Trips, newest first. */
    public Page<TripSummary> trips(TripFilter filter, Pageable page) {
        Page<TripEntity> found = trips.find(filter, inOrder(page));
        return new PageImpl<>(summaries.of(found.getContent()), found.getPageable(), found.getTotalElements());
    }

    /** What trips can be filtered by, with counts. */
    public TripFacets facets(TripFilter filter) {
        return facets.of(filter);
    }

    /** A published trip. */
    public Optional<TripView> trip(long id) {
        return trips.findById(id)
            .map(trip -> TripView.of(trip, summaries.counts(List.of(trip)), sourceReports.fileOfTrip(id)));
    }

    /** A visit by its 1-based number within a published trip. */
    public Optional<VisitView> visit(long tripId, int number) {
        return trips.findById(tripId)
            .flatMap(trip -> trip.visit(number))
            .map(visit -> VisitView.of(visit, summaries.counts(List.of(visit.trip())),
                    photos.pictured(tripId, number)));
    }

    /** One Q&amp;A of a published trip. */
    public Optional<QuestionView> question(long id) {
        return questions.findById(id).map(QuestionView::of);
    }

    /** All Q&amp;A, newest trip first, in the order asked. */
    public Page<QuestionView> questions(Pageable page) {
        return questions.find(inOrder(page)).map(QuestionView::of);
    }

    /** Places that were visited, by country or prefecture, location, then name. */
    public Page<SiteSummary> sites(Pageable page) {
        return sites.summaries(inOrder(page));
    }

    /** One place with its visits. */
    public Optional<SiteView> site(long id) {
        List<VisitEntity> newestFirst = visits.findBySite(id);
        QuestionCounts counts = summaries.counts(newestFirst.stream().map(VisitEntity::trip).toList());
        return newestFirst.stream().findFirst().map(newest -> SiteView.of(newest.site(), newestFirst, counts));
    }

    /** A photo by its 1-based number within a visit, where its picture is kept. */
    public Optional<PhotoFile> photo(long tripId, int visit, int number) {
        return photos.find(tripId, visit, number)
            .map(stored -> new PhotoFile(stored.getBytes(), stored.getMediaType()));
    }

    /** The original file of a published trip. */
    public Optional<OriginalFile> source(long tripId) {
        return sourceReports.originalOfTrip(tripId);
    }

    /** Why this is public no more, where it was once. */
    public Optional<Gone> gone(Address address, long id) {
        return withdrawn.find(address, id);
    }

    /** Why a visit is public no more, where it was once. */
    public Optional<Gone> goneVisit(long tripId, int number) {
        return withdrawn.findVisit(tripId, number);
    }

    /** In the order of the archive, however far a reader asks. */
    private static Pageable inOrder(Pageable page) {
        int last = Integer.MAX_VALUE / page.getPageSize() - 1;
        return PageRequest.of(Math.min(page.getPageNumber(), last), page.getPageSize());
    }

}

package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** What readers see: published trips, visits, Q&amp;A and sites, as values. */
@Service
public class ReadingRoom {

    /** How much there is. */
    public Counts counts() {
        throw new UnsupportedOperationException();
    }

    /** Trips, newest first. */
    public Page<TripSummary> trips(TripFilter filter, Pageable page) {
        throw new UnsupportedOperationException();
    }

    /** What trips can be filtered by, with counts. */
    public TripFacets facets(TripFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** A published trip. */
    public Optional<TripView> trip(long id) {
        throw new UnsupportedOperationException();
    }

    /** A visit by its 1-based number within a published trip. */
    public Optional<VisitView> visit(long tripId, int number) {
        throw new UnsupportedOperationException();
    }

    /** One Q&amp;A of a published trip. */
    public Optional<QuestionView> question(long id) {
        throw new UnsupportedOperationException();
    }

    /** All Q&amp;A, newest trip first, in the order asked. */
    public Page<QuestionView> questions(Pageable page) {
        throw new UnsupportedOperationException();
    }

    /** All places that were visited, by location, then name. */
    public List<SiteSummary> sites() {
        throw new UnsupportedOperationException();
    }

    /** One place with its visits. */
    public Optional<SiteView> site(long id) {
        throw new UnsupportedOperationException();
    }

    /** The original file of a published trip. */
    public Optional<SourceReport> source(long tripId) {
        throw new UnsupportedOperationException();
    }

    /** Whether this was public once and was withdrawn since. */
    public boolean withdrawn(Address address, long id) {
        throw new UnsupportedOperationException();
    }

}

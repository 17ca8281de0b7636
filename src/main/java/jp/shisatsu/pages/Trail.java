package jp.shisatsu.pages;

import java.util.stream.Stream;
import jp.shisatsu.search.Excerpt;
import jp.shisatsu.search.Hit;
import jp.shisatsu.search.Marking;
import jp.shisatsu.search.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * The search by which a reader came to a page: the way back to its list and on to its
 * other hits. Found says that the page is still the hit of this rank; the list may have
 * changed since, and then has no neighbours to offer.
 */
record Trail(QueryText query, int rank, long total, boolean found, Link list, @Nullable Step previous,
        @Nullable Step next, Marking marking) {

    private static final String RANK = "hit";

    /** Another hit of the same list. */
    record Step(String title, Link address) {
    }

    static Trail of(SearchForm form, Surroundings hit, String path) {
        boolean found = hit.hit() != null && Link.to(hit.hit().address()).path().equals(path);
        return new Trail(form.text(), hit.rank(), hit.total(), found, list(form, hit.rank()),
                found ? step(hit.previous(), form, hit.rank() - 1) : null,
                found ? step(hit.next(), form, hit.rank() + 1) : null, hit.marking());
    }

    /** The address of a hit, with the way one came there: a list, and the rank in it. */
    static Link to(Hit hit, SearchForm form, long rank) {
        return form.link(hit.address()).with(RANK, rank);
    }

    /** A text with what was searched for marked. */
    public Excerpt marked(String text) {
        return marking.of(text);
    }

    private static @Nullable Step step(@Nullable Hit hit, SearchForm form, int rank) {
        return hit == null ? null : new Step(title(hit), to(hit, form, rank));
    }

    /** An observation is known by where it was made. */
    private static String title(Hit hit) {
        return Stream.of(hit.title().text(), hit.site(), hit.tripTitle())
            .filter(title -> title != null && !title.isEmpty())
            .findFirst()
            .orElse("");
    }

    /** On the page of the list that shows this hit. */
    private static Link list(SearchForm form, int rank) {
        int page = (rank - 1) / PageNumber.SIZE + 1;
        return form.link("/search").with("page", page == 1 ? null : page);
    }

}

package jp.shisatsu.pages;

import jp.shisatsu.search.ReportSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the search by which a reader came to a page. */
@Component
class Trails {

    private final ReportSearch search;

    Trails(ReportSearch search) {
        this.search = search;
    }

    /**
     * Null where the address tells of no search: it names none, or no rank from 1 of a
     * hit.
     */
    @Nullable Trail of(SearchForm form, int rank, String path) {
        return rank < 1 || form.isEmpty() ? null
                : Trail.of(form, search.around(form.query(new PageNumber(1)), rank), path);
    }

}

package jp.shisatsu.search;

import java.util.List;
import org.springframework.stereotype.Service;

/** The one query path behind every search box. */
@Service
public class ReportSearch {

    private final Understanding understanding;

    private final PassageSearch passages;

    private final Conditions conditions;

    private final Loosening loosening;

    private final NamedFacets facets;

    private final WaysOut waysOut;

    private final Resemblance resemblance;

    ReportSearch(Understanding understanding, PassageSearch passages, Conditions conditions, Loosening loosening,
            NamedFacets facets, WaysOut waysOut, Resemblance resemblance) {
        this.understanding = understanding;
        this.passages = passages;
        this.conditions = conditions;
        this.loosening = loosening;
        this.facets = facets;
        this.waysOut = waysOut;
        this.resemblance = resemblance;
    }

    /**
     * Hits for what was typed; any text is a valid query. Where nothing is typed but
     * something is chosen, all of that.
     */
    public SearchResult find(SearchQuery query) {
        Wanted wanted = understanding.of(query.text());
        Found exact = wanted.isNothing() && query.selection().isEverything() ? Found.NOTHING
                : find(conditions.all(wanted), query, query.offset(), query.limit());
        Found all = exact.followedBy(looser(wanted, query, exact));
        return new SearchResult(query, all.total(), exact.total(),
                waysOut.of(query, wanted, exact.total(), all.total()), facets.of(all.counts(), query.selection()),
                all.hits());
    }

    /** What follows the exact hits on this page. */
    private Found looser(Wanted wanted, SearchQuery query, Found exact) {
        int offset = (int) Math.max(0, query.offset() - exact.total());
        int limit = query.limit() - exact.hits().size();
        return loosening.of(wanted, exact.ofAnyKind())
            .map(condition -> find(condition, query, offset, limit))
            .orElse(Found.NOTHING);
    }

    private Found find(Condition condition, SearchQuery query, int offset, int limit) {
        return passages.find(condition, query.selection(), query.order(), offset, limit);
    }

    /**
     * Q&amp;A that resemble a question, best first, those of other trips before its own.
     */
    public List<Hit> related(long questionId, int size) {
        return resemblance.to(questionId, size);
    }

}

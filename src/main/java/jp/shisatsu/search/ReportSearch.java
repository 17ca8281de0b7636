package jp.shisatsu.search;

import java.util.List;
import org.springframework.stereotype.Service;

/** The one query path behind every search box. */
@Service
public class ReportSearch {

    private final PassageSearch passages;

    private final Loosening loosening;

    private final Resemblance resemblance;

    ReportSearch(PassageSearch passages, Loosening loosening, Resemblance resemblance) {
        this.passages = passages;
        this.loosening = loosening;
        this.resemblance = resemblance;
    }

    /** Hits for what was typed; any text is a valid query. */
    public SearchResult find(SearchQuery query) {
        Wanted wanted = QueryParser.parse(query.text());
        Found exact = wanted.isNothing() ? Found.NOTHING
                : passages.find(Condition.all(wanted), query.kind(), query.offset(), query.limit());
        Found all = exact.followedBy(looser(wanted, query, exact));
        return new SearchResult(query, all.total(query.kind()), exact.total(query.kind()), wanted.apart(), all.counts(),
                all.hits());
    }

    /** What follows the exact hits on this page. */
    private Found looser(Wanted wanted, SearchQuery query, Found exact) {
        int offset = (int) Math.max(0, query.offset() - exact.total(query.kind()));
        int limit = query.limit() - exact.hits().size();
        return loosening.of(wanted, exact.total(null))
            .map(condition -> passages.find(condition, query.kind(), offset, limit))
            .orElse(Found.NOTHING);
    }

    /**
     * Q&amp;A that resemble a question, best first, those of other trips before its own.
     */
    public List<Hit> related(long questionId, int size) {
        return resemblance.to(questionId, size);
    }

}

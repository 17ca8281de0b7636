package jp.shisatsu.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private final Choices choices;

    private final Matching matching;

    private final Analyzers analyzers;

    ReportSearch(Understanding understanding, PassageSearch passages, Conditions conditions, Loosening loosening,
            NamedFacets facets, WaysOut waysOut, Resemblance resemblance, Choices choices, Matching matching,
            Analyzers analyzers) {
        this.understanding = understanding;
        this.passages = passages;
        this.conditions = conditions;
        this.loosening = loosening;
        this.facets = facets;
        this.waysOut = waysOut;
        this.resemblance = resemblance;
        this.choices = choices;
        this.matching = matching;
        this.analyzers = analyzers;
    }

    /**
     * Hits for what was typed; any text is a valid query. Where nothing is typed but
     * something is chosen, all of that.
     */
    public SearchResult find(SearchQuery asked) {
        SearchQuery query = byId(asked);
        Outcome found = look(query, query.window());
        return new SearchResult(query, found.total(), found.exact().total(),
                waysOut.of(query, found.wanted(), found.exact().total(), found.total()),
                facets.of(found.facets(), query.selection()), found.hits());
    }

    /**
     * A page of the values of one field, in the order of those of {@link #find}, with how
     * many hits there are of each.
     */
    public Values values(SearchQuery asked, FacetField field) {
        SearchQuery query = byId(asked);
        return facets.of(field, look(query, new Window(0, 0)).facets(), query.selection().of(field), query.window());
    }

    /**
     * Where the hit of this rank, from 1, stands among all that is found; the query's
     * page does not matter. No hit lies beyond those that some page can show.
     */
    public Surroundings around(SearchQuery asked, int wantedRank) {
        SearchQuery query = byId(asked);
        int rank = Math.clamp(wantedRank, 1, SearchQuery.DEEPEST_HIT);
        Window window = Window.around(rank);
        Outcome found = look(query, window);
        List<Hit> hits = found.hits();
        int at = rank - 1 - window.offset();
        return new Surroundings(rank, found.total(), at(hits, at), at(hits, at - 1),
                rank < SearchQuery.DEEPEST_HIT ? at(hits, at + 1) : null,
                new Marking(analyzers, matching.anyOf(found.markedAt(rank))));
    }

    /** What is chosen by name, by id. */
    private SearchQuery byId(SearchQuery asked) {
        return new SearchQuery(asked.text(), choices.byId(asked.selection()), asked.order(), asked.page(),
                asked.size());
    }

    private static @Nullable Hit at(List<Hit> hits, int place) {
        return 0 <= place && place < hits.size() ? hits.get(place) : null;
    }

    /** Hits with all that was typed, and after them where they are few, looser ones. */
    private Outcome look(SearchQuery query, Window window) {
        Wanted wanted = understanding.of(query.text());
        Condition strict = conditions.all(wanted);
        FacetCollector counted = new FacetCollector(query.selection());
        Found exact = wanted.isNothing() && query.selection().isEverything() ? Found.NOTHING
                : find(strict, query, counted, window);
        return loosening.of(wanted, counted.ofAnyKind())
            .map(loose -> new Outcome(wanted, exact, strict,
                    find(loose, query, counted, window.after(exact.total(), exact.hits().size())), loose, counted))
            .orElseGet(() -> new Outcome(wanted, exact, strict, Found.NOTHING, strict, counted));
    }

    private Found find(Condition condition, SearchQuery query, FacetCollector counted, Window window) {
        return passages.find(condition, query.selection(), counted, query.order(), window);
    }

    /**
     * Q&amp;A that resemble a question, best first, those of other trips before its own.
     */
    public List<Hit> related(long questionId, int size) {
        return resemblance.to(questionId, size);
    }

}

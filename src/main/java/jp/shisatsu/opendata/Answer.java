package jp.shisatsu.opendata;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shisatsu.archive.Facet;
import jp.shisatsu.search.Excerpt;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.SearchResult;
import jp.shisatsu.search.WayOut;
import org.jspecify.annotations.Nullable;

/**
 * What was found: total is exact (those with all the words) and partial (those with some)
 * together; facets are counted by value; hits are those of one page. Where few have all
 * the words, spellings say what q may have been meant to be.
 */
record Answer(String q, long total, long exact, long partial, int page, int size, List<String> spellings,
        Map<String, List<Facet>> facets, List<Hit> hits) {

    static Answer of(SearchResult result) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        for (FacetField field : FacetField.values()) {
            facets.put(field.parameter(), result.facets().getOrDefault(field, List.of()));
        }
        return new Answer(result.query().text(), result.total(), result.exact(), result.total() - result.exact(),
                result.query().page(), result.query().size(), spellings(result), facets,
                result.hits().stream().map(Hit::of).toList());
    }

    private static List<String> spellings(SearchResult result) {
        return result.waysOut()
            .stream()
            .flatMap(way -> way instanceof WayOut.Spelling spelling ? Stream.of(spelling.text()) : Stream.empty())
            .toList();
    }

    /**
     * One hit; what was found is between mark and its end tag in the excerpt, which is
     * HTML. question and answer are whole, and null for what is no question.
     */
    record Hit(long id, String kind, String url, String title, String excerpt, @Nullable String question,
            @Nullable String answer, @Nullable String site, @Nullable String committee, @Nullable LocalDate date,
            @Nullable Long tripId, @Nullable String trip) {

        static Hit of(jp.shisatsu.search.Hit hit) {
            boolean asked = hit.kind() == Kind.QUESTION;
            Excerpt body = hit.body();
            return new Hit(hit.id(), hit.kind().value(), hit.address(), hit.title().text(),
                    (body == null ? hit.title() : body).html(), asked ? hit.title().text() : null,
                    asked && body != null ? body.text() : null, hit.site(), hit.committee(), hit.date(), hit.tripId(),
                    hit.tripTitle());
        }

    }

}

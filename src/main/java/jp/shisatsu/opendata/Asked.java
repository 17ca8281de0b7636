package jp.shisatsu.opendata;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.Order;
import jp.shisatsu.search.SearchQuery;
import jp.shisatsu.search.Selection;
import org.jspecify.annotations.Nullable;

/**
 * A search as an address says it; each but q, sort, page and size may come repeatedly.
 */
record Asked(@Nullable String q, @Nullable List<@Nullable Kind> kind, @Nullable List<String> council,
        @Nullable List<String> committee, @Nullable List<String> year, @Nullable List<String> place,
        @Nullable List<String> site, @Nullable Order sort, @Nullable Integer page, @Nullable Integer size) {

    private static final int USUAL_SIZE = 20;

    SearchQuery query() {
        return new SearchQuery(q == null ? "" : q.strip(), selection(), order(), page == null ? 1 : page,
                size == null ? USUAL_SIZE : size);
    }

    private Selection selection() {
        return Selection.EVERYTHING.with(FacetField.KINDS, kinds())
            .with(FacetField.COUNCILS, written(council))
            .with(FacetField.COMMITTEES, written(committee))
            .with(FacetField.YEARS, written(year))
            .with(FacetField.PLACES, written(place))
            .with(FacetField.SITES, written(site));
    }

    private static List<String> written(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().filter(value -> !value.isBlank()).toList();
    }

    private List<String> kinds() {
        return kind == null ? List.of() : kind.stream().flatMap(Stream::ofNullable).map(Kind::value).toList();
    }

    private Order order() {
        return sort == null ? Order.RELEVANCE : sort;
    }

}

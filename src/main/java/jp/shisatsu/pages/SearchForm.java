package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.Order;
import jp.shisatsu.search.SearchQuery;
import jp.shisatsu.search.Selection;
import org.jspecify.annotations.Nullable;

/** What a reader searches for, as the address says it. */
record SearchForm(@Nullable String q, @Nullable List<@Nullable Kind> kind, @Nullable List<String> council,
        @Nullable List<String> committee, @Nullable List<String> year, @Nullable List<String> place,
        @Nullable List<String> site, @Nullable Order sort) {

    /** The same for one kind only. */
    SearchForm ofKind(Kind only) {
        return new SearchForm(q, List.of(only), council, committee, year, place, site, sort);
    }

    QueryText text() {
        return QueryText.of(q == null ? "" : q.strip());
    }

    boolean isEmpty() {
        return text().isEmpty() && selection().isEverything();
    }

    Selection selection() {
        var selection = Selection.EVERYTHING;
        for (var field : FacetField.values()) {
            selection = selection.with(field, values(field));
        }
        return selection;
    }

    private List<String> values(FacetField field) {
        return switch (field) {
            case KINDS -> kind == null ? List.of()
                    : kind.stream().flatMap(Stream::ofNullable).map(Kind::value).distinct().toList();
            case COUNCILS -> written(council);
            case COMMITTEES -> written(committee);
            case YEARS -> written(year);
            case PLACES -> written(place);
            case SITES -> written(site);
        };
    }

    private static List<String> written(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    /** What is only chosen, and not looked for by words, is all as good. */
    Order order() {
        return sort != null ? sort : text().isEmpty() ? Order.NEWEST : Order.RELEVANCE;
    }

    SearchQuery query(PageNumber page) {
        return new SearchQuery(text().value(), selection(), order(), page.value(), PageNumber.SIZE);
    }

    /** The address of the first page of what is found. */
    Link link(String path) {
        var link = Link.to(path).with("q", text().value());
        for (var field : FacetField.values()) {
            link = link.with(field.parameter(), values(field));
        }
        return link.with("sort", sort == null ? null : OrderInAddress.of(sort));
    }

}

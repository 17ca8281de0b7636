package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** A kind of hit to narrow a search to, with how many there are; kind null for all. */
record KindTab(@Nullable Kind kind, long count, boolean current, Link link) {

    static List<KindTab> of(SearchResult result, Link list) {
        var every = new KindTab(null,
                Stream.of(Kind.values()).mapToLong(kind -> result.count(FacetField.KINDS, kind.value())).sum(),
                result.query().selection().of(FacetField.KINDS).isEmpty(), list.without("kind"));
        return Stream.concat(Stream.of(every), Stream.of(Kind.values()).map(kind -> of(kind, result, list))).toList();
    }

    /** Ends the key of its name in the messages. */
    public String name() {
        return kind == null ? "ALL" : kind.name();
    }

    private static KindTab of(Kind kind, SearchResult result, Link list) {
        return new KindTab(kind, result.count(FacetField.KINDS, kind.value()),
                result.query().selection().has(FacetField.KINDS, kind.value()), list.with("kind", kind.value()));
    }

}

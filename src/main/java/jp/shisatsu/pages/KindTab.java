package jp.shisatsu.pages;

import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** A kind of hit to narrow a search to, with how many there are; kind null for all. */
record KindTab(@Nullable Kind kind, long count, boolean current) {

    static List<KindTab> of(SearchResult result) {
        var every = new KindTab(null, result.kindCounts().values().stream().mapToLong(Long::longValue).sum(),
                result.query().kind() == null);
        return Stream.concat(Stream.of(every), Stream.of(Kind.values()).map(kind -> of(kind, result))).toList();
    }

    /** Ends the key of its name in the messages. */
    public String name() {
        return kind == null ? "ALL" : kind.name();
    }

    private static KindTab of(Kind kind, SearchResult result) {
        return new KindTab(kind, result.kindCounts().getOrDefault(kind, 0L), kind == result.query().kind());
    }

}

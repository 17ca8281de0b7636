package jp.shisatsu.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where little is found, finds out what each word, and each choice, has to do with it.
 */
@Component
class WaysOut {

    private static final int LITTLE = 5;

    private static final int MOST_WORDS = 5;

    private final HitCount hits;

    private final Respelling respelling;

    WaysOut(HitCount hits, Respelling respelling) {
        this.hits = hits;
        this.respelling = respelling;
    }

    /** By how many were found with all the words, and by how many in all. */
    List<WayOut> of(SearchQuery query, Wanted wanted, long exact, long found) {
        Stream<WayOut> respelt = exact >= LITTLE ? Stream.of() : respelling.of(query, wanted).stream().map(way -> way);
        return found >= LITTLE ? respelt.toList()
                : Stream.of(respelt, words(query, wanted), wider(query, wanted, found))
                    .<WayOut>flatMap(ways -> ways)
                    .toList();
    }

    /** One word alone is the query itself. */
    private Stream<WayOut> words(SearchQuery query, Wanted wanted) {
        List<String> words = wanted.apart();
        return words.size() < 2 ? Stream.of()
                : words.stream()
                    .limit(MOST_WORDS)
                    .map(word -> new WayOut.OneWord(word, hits.of(word, query.selection())));
    }

    private Stream<? extends WayOut> wider(SearchQuery query, Wanted wanted, long found) {
        return query.selection()
            .chosen()
            .keySet()
            .stream()
            .filter(field -> field != FacetField.KINDS)
            .sorted()
            .map(field -> new WayOut.Wider(field, hits.of(wanted, query.selection().with(field, List.of()))))
            .filter(way -> way.count() > found);
    }

}

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

    private final Understanding understanding;

    private final Conditions conditions;

    private final PassageSearch passages;

    WaysOut(Understanding understanding, Conditions conditions, PassageSearch passages) {
        this.understanding = understanding;
        this.conditions = conditions;
        this.passages = passages;
    }

    List<WayOut> of(SearchQuery query, Wanted wanted, long found) {
        return found >= LITTLE ? List.of()
                : Stream.<WayOut>concat(words(query, wanted), wider(query, wanted, found)).toList();
    }

    /** One word alone is the query itself. */
    private Stream<WayOut> words(SearchQuery query, Wanted wanted) {
        List<String> words = wanted.apart();
        return words.size() < 2 ? Stream.of()
                : words.stream()
                    .limit(MOST_WORDS)
                    .map(word -> new WayOut.OneWord(word, count(understanding.of(word), query.selection())));
    }

    private Stream<? extends WayOut> wider(SearchQuery query, Wanted wanted, long found) {
        return query.selection()
            .chosen()
            .keySet()
            .stream()
            .filter(field -> field != FacetField.KINDS)
            .sorted()
            .map(field -> new WayOut.Wider(field, count(wanted, query.selection().with(field, List.of()))))
            .filter(way -> way.count() > found);
    }

    private long count(Wanted wanted, Selection selection) {
        return wanted.isNothing() ? 0
                : passages.find(conditions.all(wanted), selection, Order.RELEVANCE, new Window(0, 0)).total();
    }

}

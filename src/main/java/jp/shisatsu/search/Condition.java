package jp.shisatsu.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What a passage must be like to be found; the same with how well it fits; and what is
 * marked in it.
 */
record Condition(Query query, Query ranked, List<Term> marked) {

    Condition {
        marked = List.copyOf(marked);
    }

}

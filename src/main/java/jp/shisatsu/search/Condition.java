package jp.shisatsu.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What a passage must be like to be found; the same with how well it fits; and what is
 * marked in it.
 *
 * @param isOfSeveral whether it has to be several things at once, as hold two words, so
 * that little of what is counted can be passed over in ranking
 */
record Condition(Query query, Query ranked, boolean isOfSeveral, List<Term> marked) {

    Condition {
        marked = List.copyOf(marked);
    }

}

package jp.shisatsu.search.upkeep;

import java.util.Map;
import jp.shisatsu.search.Kind;

/** How many passages of each kind the database holds, and how many the index. */
public record IndexCounts(Map<Kind, Long> kept, Map<Kind, Long> indexed) {

    /** Whether they are as many. */
    public boolean agree() {
        return kept.equals(indexed);
    }

}

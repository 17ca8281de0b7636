package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.search.upkeep.Done;
import jp.shisatsu.search.upkeep.IndexStatus;
import jp.shisatsu.search.upkeep.LastRebuild;
import org.jspecify.annotations.Nullable;

/** How the index stands to the database, and how far a rebuild is. */
record IndexPage(boolean whole, List<IndexStatus.Row> rows, @Nullable Done running, @Nullable LastRebuild last,
        long waiting, long aborted) {

    static IndexPage of(IndexStatus index) {
        return new IndexPage(index.isWhole(), index.rows(), index.running().orElse(null),
                index.lastRebuild().orElse(null), index.waiting(), index.aborted());
    }

}

package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.ID;
import static jp.shisatsu.archive.PassageFields.KIND;
import static jp.shisatsu.archive.PassageFields.TRIP_ID;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.shisatsu.archive.Outdated;
import jp.shisatsu.archive.PassageKind;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What an index that is no longer written to still holds of trips that were replaced or
 * withdrawn since: nobody is to find it.
 */
@Component
class OutdatedPassages {

    private final Set<Outdated> since = ConcurrentHashMap.newKeySet();

    private volatile boolean writtenTo = true;

    /** From now on the index that searches look into stays as it is. */
    void begin() {
        writtenTo = false;
    }

    /** Searches look into one that is written to. */
    void end() {
        writtenTo = true;
        since.clear();
    }

    /** After the commit, before whoever changed it hears of it. */
    @TransactionalEventListener
    void add(Outdated outdated) {
        if (!writtenTo) {
            since.add(outdated);
        }
    }

    /** The same query, but for those passages. */
    Query without(Query query) {
        if (since.isEmpty()) {
            return query;
        }
        Query ofTrips = LongPoint.newSetQuery(TRIP_ID, ids(PassageKind.TRIP));
        Query sites = new BooleanQuery.Builder()
            .add(IntPoint.newExactQuery(KIND, PassageKind.SITE.code()), Occur.FILTER)
            .add(LongPoint.newSetQuery(ID, ids(PassageKind.SITE)), Occur.FILTER)
            .build();
        return new BooleanQuery.Builder().add(query, Occur.MUST)
            .add(ofTrips, Occur.MUST_NOT)
            .add(sites, Occur.MUST_NOT)
            .build();
    }

    private long[] ids(PassageKind kind) {
        return since.stream().filter(outdated -> outdated.kind() == kind).mapToLong(Outdated::id).toArray();
    }

}

package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.ID;
import static jp.shisatsu.archive.PassageFields.KIND;
import static jp.shisatsu.archive.PassageFields.TRIP_ID;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import java.util.function.ToLongFunction;
import jp.shisatsu.archive.Outdated;
import jp.shisatsu.archive.PassageKind;
import jp.shisatsu.vocabulary.OpenIndex;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * The index that a search looks into, and what of it is outdated: the same from the
 * search's beginning to its end. One that is still written to has what a trip is like
 * now, or will have it at once; no index is to show what is public no more.
 */
record PresentIndex(OpenIndex index, boolean writtenTo, Set<Outdated> outdated) implements Closeable {

    private static final long NONE = -1;

    /** The same query, but for what is outdated. */
    Query without(Query query) {
        long[] trips = ids(this::trip);
        long[] sites = ids(PresentIndex::site);
        if (trips.length + sites.length == 0) {
            return query;
        }
        return new BooleanQuery.Builder().add(query, Occur.MUST)
            .add(LongPoint.newSetQuery(TRIP_ID, trips), Occur.MUST_NOT)
            .add(new BooleanQuery.Builder().add(IntPoint.newExactQuery(KIND, PassageKind.SITE.code()), Occur.FILTER)
                .add(LongPoint.newSetQuery(ID, sites), Occur.FILTER)
                .build(), Occur.MUST_NOT)
            .build();
    }

    private long trip(Outdated passage) {
        return switch (passage) {
            case Outdated.Replaced(long tripId) -> writtenTo ? NONE : tripId;
            case Outdated.Withdrawn(long tripId) -> tripId;
            case Outdated.Left(long _) -> NONE;
        };
    }

    private static long site(Outdated passage) {
        return passage instanceof Outdated.Left(long siteId) ? siteId : NONE;
    }

    private long[] ids(ToLongFunction<Outdated> id) {
        return outdated.stream().mapToLong(id).filter(number -> number != NONE).toArray();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

}

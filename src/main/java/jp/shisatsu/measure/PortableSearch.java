package jp.shisatsu.measure;

import static jp.shisatsu.archive.PassageFields.ID;
import static jp.shisatsu.archive.PassageFields.KIND;
import static jp.shisatsu.archive.PassageFields.OF_COMMITTEE;
import static jp.shisatsu.archive.PassageFields.OF_COUNCIL;
import static jp.shisatsu.archive.PassageFields.OF_YEAR;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.shisatsu.archive.PassageKind;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;

/**
 * The portable way to a page of hits: Hibernate Search's own projections and
 * aggregations, which would run on a cluster as well; only what is asked is said in
 * Lucene's queries, as the fields it is asked of are Lucene's. What the program does by
 * collectors of its own is compared with it: what is found, and how long it takes.
 */
final class PortableSearch {

    private static final int TOP = 20;

    private static final int ALL = 100_000;

    private static final AggregationKey<Map<Long, Long>> COUNCILS = AggregationKey.of("councils");

    private static final AggregationKey<Map<Long, Long>> COMMITTEES = AggregationKey.of("committees");

    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    private final EntityManagerFactory entities;

    private final SearchScope<Object> passages;

    private final RawQueries queries;

    /** In the index of these. */
    PortableSearch(EntityManagerFactory entities, RawQueries queries) {
        this.entities = entities;
        this.queries = queries;
        this.passages = Search.mapping(entities)
            .scope(Object.class, Arrays.stream(PassageKind.values()).map(PassageKind::entity).toList());
    }

    /**
     * How many there are in all and of each council, committee and year; the numbers of
     * kind and id of the best, best first.
     */
    record Found(long total, Map<Long, Long> councils, Map<Long, Long> committees, Map<Integer, Long> years,
            List<List<?>> best) {
    }

    Found answer(Ask ask) {
        try (EntityManager session = entities.createEntityManager()) {
            SearchResult<List<?>> found = Search.session(session)
                .search(passages)
                .select(f -> f.composite().from(f.field(KIND, Integer.class), f.field(ID, Long.class)).asList())
                .where(f -> f.extension(LuceneExtension.get()).fromLuceneQuery(queries.of(ask)))
                .aggregation(COUNCILS, f -> f.terms().field(OF_COUNCIL, Long.class).maxTermCount(ALL))
                .aggregation(COMMITTEES, f -> f.terms().field(OF_COMMITTEE, Long.class).maxTermCount(ALL))
                .aggregation(YEARS, f -> f.terms().field(OF_YEAR, Integer.class).maxTermCount(ALL))
                .fetch(TOP);
            return new Found(found.total().hitCount(), found.aggregation(COUNCILS), found.aggregation(COMMITTEES),
                    found.aggregation(YEARS), found.hits());
        }
    }

}

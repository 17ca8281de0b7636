package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.KIND;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.shisatsu.archive.PassageKind;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the index for passages; the database is not touched. */
@Component
class PassageSearch {

    private static final AggregationKey<Map<Integer, Long>> KINDS = AggregationKey.of("kinds");

    private final EntityManagerFactory entities;

    private final SearchMapping mapping;

    PassageSearch(EntityManagerFactory entities) {
        this.entities = entities;
        this.mapping = Search.mapping(entities);
    }

    /**
     * Some of the hits of a kind (of all where it is null), and how many of each kind
     * there are.
     */
    Found find(Condition condition, @Nullable Kind kind, int offset, int limit) {
        return asking(session -> {
            if (kind == null) {
                return everyKind(session, condition, offset, limit);
            }
            Map<Kind, Long> counts = everyKind(session, condition, 0, 0).counts();
            return new Found(counts, hits(session, condition, kind, offset, limit));
        });
    }

    /** The best of a kind, with nothing marked. */
    List<Hit> best(Condition condition, Kind kind, int limit) {
        return asking(session -> session.search(scope(kind))
            .select(HitProjection::plain)
            .where(condition::in)
            .fetchHits(limit));
    }

    /** No transaction: a session reads from the index only and takes no connection. */
    private <T> T asking(Function<SearchSession, T> question) {
        try (EntityManager session = entities.createEntityManager()) {
            return question.apply(Search.session(session));
        }
    }

    private Found everyKind(SearchSession session, Condition condition, int offset, int limit) {
        SearchResult<Hit> result = session.search(scope(Kind.values()))
            .select(HitProjection::marked)
            .where(condition::in)
            .aggregation(KINDS, f -> f.terms().field(KIND, Integer.class))
            .highlighter(PassageSearch::wholeText)
            .fetch(offset, limit);
        return new Found(byKind(result.aggregation(KINDS)), result.hits());
    }

    private List<Hit> hits(SearchSession session, Condition condition, Kind kind, int offset, int limit) {
        return session.search(scope(kind))
            .select(HitProjection::marked)
            .where(condition::in)
            .highlighter(PassageSearch::wholeText)
            .fetchHits(offset, limit);
    }

    /** By name, so that the entities need not be seen. */
    private SearchScope<Object> scope(Kind... kinds) {
        return mapping.scope(Object.class, Arrays.stream(kinds).map(Kind::passage).map(PassageKind::entity).toList());
    }

    private static HighlighterFinalStep wholeText(SearchHighlighterFactory f) {
        return f.fastVector().numberOfFragments(0).phraseLimit(Integer.MAX_VALUE).tag(Marked.START, Marked.END);
    }

    private static Map<Kind, Long> byKind(Map<Integer, Long> counts) {
        return Found.counts(kind -> counts.getOrDefault(kind.passage().code(), 0L));
    }

}

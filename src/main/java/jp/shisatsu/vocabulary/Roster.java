package jp.shisatsu.vocabulary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shisatsu.archive.PassageFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * The names and titles of the archive, with the number of their passages. Only names that
 * have some: what was withdrawn may still be known to the database.
 */
@Component
class Roster {

    private static final int MOST_MEMBERS = 20_000;

    private static final int MOST_TITLES = 20_000;

    private static final int LONGEST_TITLE = 40;

    private final EntityManagerFactory entities;

    Roster(EntityManagerFactory entities) {
        this.entities = entities;
    }

    Map<String, Long> sites(IndexReader index) throws IOException {
        return named("select e.id, e.name from Site e", PassageCounts.ofNumbers(index, PassageFields.OF_SITE));
    }

    Map<String, Long> committees(IndexReader index) throws IOException {
        return named("select e.id, e.name from Committee e",
                PassageCounts.ofNumbers(index, PassageFields.OF_COMMITTEE));
    }

    Map<String, Long> councils(IndexReader index) throws IOException {
        return named("select e.id, e.name from Council e", PassageCounts.ofNumbers(index, PassageFields.OF_COUNCIL));
    }

    Map<String, Long> places(IndexReader index) throws IOException {
        return PassageCounts.ofNames(index, PassageFields.OF_PLACE);
    }

    /** As they are written in the rosters, those of one name together. */
    Map<String, Long> members(IndexReader index) throws IOException {
        IndexSearcher searcher = new IndexSearcher(index);
        QueryBuilder byCharacter = byCharacter();
        Map<String, Long> counts = new HashMap<>();
        for (String name : all("select distinct e.name from Member e", String.class, MOST_MEMBERS)) {
            Query ofMember = byCharacter.createPhraseQuery(PassageFields.MEMBER_NAMES, name);
            int count = ofMember == null ? 0 : searcher.count(ofMember);
            if (count > 0) {
                counts.put(name, (long) count);
            }
        }
        return counts;
    }

    private QueryBuilder byCharacter() {
        LuceneBackend backend = Search.mapping(entities).backend().unwrap(LuceneBackend.class);
        return new QueryBuilder(backend.analyzer(PassageFields.BY_CHARACTER_SOUGHT).orElseThrow());
    }

    Map<String, Long> trips() {
        return titled("Trip");
    }

    Map<String, Long> sections() {
        return titled("Section");
    }

    /** The same title may stand in many reports; those that do come first. */
    private Map<String, Long> titled(String entity) {
        Map<String, Long> counts = new HashMap<>();
        all("select e.title, count(*) from " + entity + " e where length(e.title) between 2 and " + LONGEST_TITLE
                + " group by e.title order by count(*) desc, e.title", Object[].class, MOST_TITLES)
            .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private Map<String, Long> named(String query, Map<Long, Long> passages) {
        Map<String, Long> counts = new HashMap<>();
        all(query, Object[].class, Integer.MAX_VALUE).forEach(row -> {
            long count = passages.getOrDefault((Long) row[0], 0L);
            if (count > 0) {
                counts.merge((String) row[1], count, Long::sum);
            }
        });
        return counts;
    }

    private <T> List<T> all(String query, Class<T> row, int most) {
        try (EntityManager session = entities.createEntityManager()) {
            return session.createQuery(query, row).setMaxResults(most).getResultList();
        }
    }

}

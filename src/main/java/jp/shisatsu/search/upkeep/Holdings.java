package jp.shisatsu.search.upkeep;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import jp.shisatsu.archive.PassageFields;
import jp.shisatsu.search.Kind;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** How many passages of each kind there are. */
@Component
class Holdings {

    private static final Set<String> ID = Set.of(PassageFields.ID);

    private final EntityManagerFactory entities;

    Holdings(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** In the database. */
    Map<Kind, Long> kept() {
        try (EntityManager session = entities.createEntityManager()) {
            return Kind.each(
                    kind -> session.createQuery("select count(*) from " + kind.entity(), Long.class).getSingleResult());
        }
    }

    /** In the database, of all kinds. */
    long total() {
        return kept().values().stream().mapToLong(Long::longValue).sum();
    }

    /** In the index. */
    Map<Kind, Long> indexed() {
        try (EntityManager session = entities.createEntityManager()) {
            return Kind.each(kind -> Search.session(session)
                .search(Search.mapping(entities).scope(Object.class, List.of(kind.entity())))
                .where(f -> f.matchAll())
                .fetchTotalHitCount());
        }
    }

    /** Of a kind in the database. */
    LongStream keptIds(Kind kind) {
        try (EntityManager session = entities.createEntityManager()) {
            return session.createQuery("select id from " + kind.entity(), Long.class)
                .getResultList()
                .stream()
                .mapToLong(Long::longValue);
        }
    }

    /** Of a kind in the index, as often as it has them. */
    LongStream indexedIds(Kind kind) {
        LongStream.Builder ids = LongStream.builder();
        try (IndexReader reader = Search.mapping(entities)
            .scope(Object.class, List.of(kind.entity()))
            .extension(LuceneExtension.get())
            .openIndexReader()) {
            for (LeafReaderContext segment : reader.leaves()) {
                addIds(segment.reader(), ids);
            }
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ids.build();
    }

    private static void addIds(LeafReader segment, LongStream.Builder ids) throws IOException {
        StoredFields stored = segment.storedFields();
        Bits live = segment.getLiveDocs();
        for (int document = 0; document < segment.maxDoc(); document++) {
            if (live == null || live.get(document)) {
                ids.add(stored.document(document, ID).getField(PassageFields.ID).numericValue().longValue());
            }
        }
    }

}

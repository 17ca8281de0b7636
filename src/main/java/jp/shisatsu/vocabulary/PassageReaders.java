package jp.shisatsu.vocabulary;

import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import jp.shisatsu.archive.PassageFields;
import jp.shisatsu.archive.PassageKind;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** The index as it is now. */
@Component
class PassageReaders {

    private final EntityManagerFactory entities;

    PassageReaders(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /**
     * Over all passages, to be closed; Hibernate Search keeps it open as long as it is
     * the latest.
     */
    IndexReader open() {
        List<String> kinds = Arrays.stream(PassageKind.values()).map(PassageKind::entity).toList();
        return Search.mapping(entities).scope(Object.class, kinds).extension(LuceneExtension.get()).openIndexReader();
    }

    /** Makes queries by character. */
    QueryBuilder byCharacter() {
        LuceneBackend backend = Search.mapping(entities).backend().unwrap(LuceneBackend.class);
        return new QueryBuilder(backend.analyzer(PassageFields.BY_CHARACTER_SOUGHT).orElseThrow());
    }

}

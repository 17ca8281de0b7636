package jp.shisatsu.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** How many passages of each kind there are. */
@Component
class Holdings {

    private final EntityManagerFactory entities;

    Holdings(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** In the database. */
    Map<Kind, Long> kept() {
        try (EntityManager session = entities.createEntityManager()) {
            return Kind.each(kind -> session.createQuery("select count(*) from " + kind.passage().entity(), Long.class)
                .getSingleResult());
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
                .search(Search.mapping(entities).scope(Object.class, List.of(kind.passage().entity())))
                .where(f -> f.matchAll())
                .fetchTotalHitCount());
        }
    }

}

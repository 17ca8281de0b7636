package jp.shisatsu.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;

/**
 * Keeps the index that of the database. What is published is indexed with its
 * transaction; this is for an index that was lost, or made by an older program.
 */
@Service
public class IndexUpkeep {

    private static final int MOST_ATTEMPTS = 3;

    private final EntityManagerFactory entities;

    private final IndexDefinition definition;

    private final Holdings holdings;

    IndexUpkeep(EntityManagerFactory entities, IndexDefinition definition, Holdings holdings) {
        this.entities = entities;
        this.definition = definition;
        this.holdings = holdings;
    }

    /**
     * Whether the index was made as this program makes it, and holds as much as the
     * database.
     */
    public boolean isWhole() {
        return definition.isThatOfIndex() && holdings.indexed().equals(holdings.kept());
    }

    /**
     * Makes the whole index anew. Meanwhile searches find what the old one holds, unless
     * something is published; as that may come into the index twice, the numbers are
     * compared, and if need be all is done again.
     */
    public synchronized void rebuild(Progress progress) {
        definition.forget();
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !isWhole(); attempt++) {
            indexEverything(progress);
            if (holdings.indexed().equals(holdings.kept())) {
                definition.note();
            }
        }
    }

    private void indexEverything(Progress progress) {
        Search.mapping(entities)
            .scope(Object.class)
            .massIndexer()
            .failFast(true)
            .monitor(new ProgressMonitor(progress, holdings.total()))
            .start()
            .toCompletableFuture()
            .join();
    }

}

package jp.shisatsu.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import jp.shisatsu.archive.Archive;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;

/**
 * Keeps the index that of the database. What is published is indexed with its
 * transaction; this is for an index that was lost, or made by an older program.
 */
@Service
public class IndexUpkeep {

    private final EntityManagerFactory entities;

    private final IndexDefinition definition;

    private final Holdings holdings;

    private final Archive archive;

    IndexUpkeep(EntityManagerFactory entities, IndexDefinition definition, Holdings holdings, Archive archive) {
        this.entities = entities;
        this.definition = definition;
        this.holdings = holdings;
        this.archive = archive;
    }

    /**
     * Whether the index was made as this program makes it, and holds as much as the
     * database.
     */
    public boolean isWhole() {
        return definition.isThatOfIndex() && holdings.indexed().equals(holdings.kept());
    }

    /**
     * Makes the whole index anew. Meanwhile searches find what the old one holds, and
     * whoever wants to publish waits. Fails where the new one is not that of the
     * database.
     */
    public void rebuild(Progress progress) {
        archive.whileNothingIsPublished(() -> {
            definition.forget();
            keepOldReaders();
            indexEverything(progress);
            Map<Kind, Long> indexed = holdings.indexed();
            Map<Kind, Long> kept = holdings.kept();
            if (!indexed.equals(kept)) {
                throw new IllegalStateException("the index holds " + indexed + ", the database " + kept);
            }
            definition.note();
        });
    }

    /**
     * A reader is opened anew when it is older than the refresh interval. So that this
     * happens to none while the index is half made, all are opened now.
     */
    private void keepOldReaders() {
        Search.mapping(entities).scope(Object.class).workspace().refresh();
        holdings.indexed();
    }

    private void indexEverything(Progress progress) {
        Search.mapping(entities)
            .scope(Object.class)
            .massIndexer()
            .mergeSegmentsAfterPurge(false) // it would close the old readers
            .mergeSegmentsOnFinish(true) // facets and marks cost by the segment
            .failFast(true)
            .monitor(new ProgressMonitor(progress, holdings.total()))
            .start()
            .toCompletableFuture()
            .join();
    }

}

package jp.shisatsu.search.upkeep;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.search.IndexReaders;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.springframework.stereotype.Service;

/**
 * Keeps the index that of the database. What is published is indexed from the events its
 * transaction leaves; this is for an index that was lost, or made by an older program.
 */
@Service
public class IndexUpkeep {

    /** Those who follow the events pause during a rebuild, and look every two seconds. */
    private static final Duration UNTIL_ALL_IS_WRITTEN = Duration.ofSeconds(30);

    /** Passages of one trip come together, so that it is loaded once. */
    private static final int ENTITIES_AT_ONCE = 200;

    private final EntityManagerFactory entities;

    private final IndexDefinition definition;

    private final IndexCheck check;

    private final OutboxEvents events;

    private final IndexReaders readers;

    private final Forgetting forgetting;

    private final RebuildState state;

    private final Archive archive;

    private final ReentrantLock alone = new ReentrantLock();

    IndexUpkeep(EntityManagerFactory entities, IndexDefinition definition, IndexCheck check, OutboxEvents events,
            IndexReaders readers, Forgetting forgetting, RebuildState state, Archive archive) {
        this.entities = entities;
        this.definition = definition;
        this.check = check;
        this.events = events;
        this.readers = readers;
        this.forgetting = forgetting;
        this.state = state;
        this.archive = archive;
    }

    /**
     * Makes the whole index anew. Meanwhile searches find what the old one holds, and
     * what is published waits in the database to be added. Fails where the new one is not
     * that of the database.
     */
    public void rebuild(Progress progress) {
        alone.lock();
        try {
            Instant begin = Instant.now();
            state.begin(check.kept());
            archive.whileNothingIsPublished(this::keepPresent);
            definition.forget();
            events.dropAborted();
            indexEverything(progress.and(state));
            archive.whileNothingIsPublished(this::showLatest);
            definition.note(LastRebuild.since(begin));
        }
        finally {
            state.end();
            alone.unlock();
        }
    }

    /** What was published before is in it, or at least what can be written is. */
    private void keepPresent() {
        events.awaitTried(FoundAtOnce.LONGEST);
        readers.keepPresent();
    }

    /**
     * If it can be, when what was published meanwhile is in it, and what was withdrawn is
     * not.
     */
    private void showLatest() {
        boolean all = events.awaitTried(UNTIL_ALL_IS_WRITTEN);
        readers.showLatest();
        forgetting.whatIsWritten();
        IndexCounts counts = check.counts();
        if (all && !counts.agree()) {
            throw new IllegalStateException("the index holds " + counts.indexed() + ", the database " + counts.kept());
        }
    }

    private void indexEverything(Progress progress) {
        try {
            Search.mapping(entities)
                .scope(Object.class)
                .massIndexer()
                .batchSizeToLoadObjects(ENTITIES_AT_ONCE)
                .mergeSegmentsAfterPurge(false) // it would close the old readers
                .mergeSegmentsOnFinish(true) // facets and marks cost by the segment
                .failFast(true)
                .monitor(new ProgressMonitor(progress, check.kept()))
                .startAndWait();
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Makes the index of an archive that holds nothing, which takes no time. */
    void empty() {
        Instant begin = Instant.now();
        SearchWorkspace index = Search.mapping(entities).scope(Object.class).workspace();
        index.purge();
        index.flush();
        index.refresh();
        definition.note(LastRebuild.since(begin));
    }

}

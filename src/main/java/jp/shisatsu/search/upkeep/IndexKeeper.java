package jp.shisatsu.search.upkeep;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.search.IndexReaders;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Looks after the index for as long as the archive is served, in one thread behind the
 * pages: at the start, every hour, and when somebody asks for it.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class IndexKeeper implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private static final long STOPPING_SECONDS = 10;

    private final IndexMending mending;

    private final IndexDefinition definition;

    private final IndexReaders readers;

    private final IndexUpkeep upkeep;

    private final Archive archive;

    private final RebuildState rebuild;

    private volatile boolean stopping;

    private final ScheduledExecutorService thread = Executors
        .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("index-keeper").factory());

    private @Nullable Future<?> looking;

    IndexKeeper(IndexMending mending, IndexDefinition definition, IndexReaders readers, IndexUpkeep upkeep,
            Archive archive, RebuildState rebuild) {
        this.mending = mending;
        this.definition = definition;
        this.readers = readers;
        this.upkeep = upkeep;
        this.archive = archive;
        this.rebuild = rebuild;
    }

    /** Nothing of this keeps the archive from being read. */
    @Override
    public void run(ApplicationArguments arguments) {
        long soon = 0;
        if (!definition.isSearchable()) {
            readers.showNone();
        }
        if (archive.isEmpty() && tried(upkeep::empty)) {
            readers.showLatest();
            soon = 1;
        }
        looking = thread.scheduleWithFixedDelay(() -> tried(mending::mend), soon, 1, TimeUnit.HOURS);
    }

    /** As soon as what runs already is done. */
    void rebuildSoon() {
        thread.execute(() -> tried(mending::rebuild));
    }

    /** Waits for what runs already, and what is to run at once. */
    void awaitRest() throws InterruptedException, ExecutionException {
        thread.submit(() -> LOG.trace("nothing left to do")).get();
    }

    private boolean tried(Runnable work) {
        try {
            work.run();
            return true;
        }
        catch (RuntimeException failure) {
            if (stopping) {
                LOG.info("終了するので、索引の作業を途中でやめました。次に起動したときに、初めから行います。");
                return false;
            }
            LOG.error("検索の索引を作れませんでした。報告書は読めますが、検索では見つからないことがあります。ディスクの空きと書き込みの権限を確かめてから、reindex を実行してください。（{}）",
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
            LOG.debug("The index could not be made", failure);
            return false;
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        if (looking != null) {
            looking.cancel(false);
        }
        // Only a rebuild takes long, and waits in this thread for others; Lucene's own
        // files must not be interrupted.
        if (rebuild.running().isPresent()) {
            thread.shutdownNow();
        }
        thread.shutdown();
        if (!thread.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("索引の作業が止まりません。次に起動したときに作り直します。");
        }
    }

}

package jp.shisatsu.search.upkeep;

import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Tells of a rebuild passage by passage. */
final class ProgressMonitor implements MassIndexingMonitor {

    private final Progress progress;

    private final long total;

    private final AtomicLong done = new AtomicLong();

    ProgressMonitor(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    @Override
    public void documentsAdded(long increment) {
        progress.at(done.addAndGet(increment), total);
    }

    @Override
    public void documentsBuilt(long increment) {
        // counted when added
    }

    @Override
    public void entitiesLoaded(long increment) {
        // counted when added
    }

    @Override
    public void indexingCompleted() {
        // told by the return of rebuild
    }

}

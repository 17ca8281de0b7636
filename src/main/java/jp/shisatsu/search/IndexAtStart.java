package jp.shisatsu.search;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rebuilds at the start an index that is not that of the database. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IndexAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IndexAtStart.class);

    private static final long STEP = 10_000;

    private final IndexUpkeep upkeep;

    IndexAtStart(IndexUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Without an index the archive can still be read, so a failure is only told. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (!upkeep.isWhole()) {
                AtomicLong next = new AtomicLong();
                upkeep.rebuild((done, total) -> tell(done, total, next));
            }
        }
        catch (RuntimeException failure) {
            LOG.error("検索の索引を作れませんでした。報告書は読めますが、検索では見つからないことがあります。ディスクの空きと書き込みの権限を確かめてから、reindex を実行してください。（{}）",
                    NestedExceptionUtils.getMostSpecificCause(failure).toString());
            LOG.debug("The index could not be made", failure);
        }
    }

    /**
     * From the first passage on, so that the index of an empty archive is made in
     * silence.
     */
    private static void tell(long done, long total, AtomicLong next) {
        if (done >= next.get()) {
            next.set(done + STEP);
            LOG.info("検索の索引を作り直しています（{} / {} 件）。", done, total);
        }
    }

}

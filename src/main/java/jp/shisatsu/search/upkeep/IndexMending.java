package jp.shisatsu.search.upkeep;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the index, mends what is amiss, and says in the log what it does. */
@Component
class IndexMending {

    private static final Logger LOG = LoggerFactory.getLogger(IndexMending.class);

    private static final long STEP = 10_000;

    private final IndexCheck check;

    private final IndexRepair repair;

    private final IndexUpkeep upkeep;

    private final OutboxEvents events;

    IndexMending(IndexCheck check, IndexRepair repair, IndexUpkeep upkeep, OutboxEvents events) {
        this.check = check;
        this.repair = repair;
        this.upkeep = upkeep;
        this.events = events;
    }

    /** What was left to be written by a program that was killed is written first. */
    void mend() {
        long left = events.waiting();
        if (left > 0 && events.awaitTried(Duration.ofMinutes(1))) {
            LOG.info("公開されてまだ索引になかったもの {} 件を、検索の索引に書きました。", left);
        }
        if (!check.isCurrent()) {
            rebuild();
        }
        else if (!check.seemsWhole()) {
            mendDifferences();
        }
        LOG.debug("検索の索引を調べました。");
    }

    private void mendDifferences() {
        Findings before = check.compare();
        LOG.warn("検索の索引がデータベースと合いません（食い違い {} 件、書けなかったもの {} 件）。直します。", before.amount(), before.aborted());
        Findings after = repair.mend(before, telling());
        if (after.isWhole()) {
            LOG.info("検索の索引を直しました。");
        }
        else {
            LOG.error("検索の索引を直しきれませんでした（食い違い {} 件、書けなかったもの {} 件）。reindex を実行してください。", after.amount(), after.aborted());
        }
    }

    void rebuild() {
        upkeep.rebuild(telling());
        LOG.info("検索の索引を作り直しました。");
    }

    /**
     * From the first passage on, so that the index of an empty archive is made in
     * silence.
     */
    private static Progress telling() {
        AtomicLong next = new AtomicLong();
        return (done, total) -> {
            if (done >= next.get()) {
                next.set(done + STEP);
                LOG.info("検索の索引を作り直しています（{} / {} 件）。", done, total);
            }
        };
    }

}

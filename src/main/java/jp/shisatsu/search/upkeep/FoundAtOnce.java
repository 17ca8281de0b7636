package jp.shisatsu.search.upkeep;

import java.time.Duration;
import jp.shisatsu.archive.PublicChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Who publishes or withdraws goes on when searches know of it. Where that takes too long,
 * or the index is being made anew, they go on all the same: the work waits in the
 * database and cannot be lost.
 */
@Component
class FoundAtOnce {

    private static final Logger LOG = LoggerFactory.getLogger(FoundAtOnce.class);

    static final Duration LONGEST = Duration.ofSeconds(5);

    private final OutboxEvents events;

    private final RebuildState rebuild;

    private final Forgetting forgetting;

    FoundAtOnce(OutboxEvents events, RebuildState rebuild, Forgetting forgetting) {
        this.events = events;
        this.rebuild = rebuild;
        this.forgetting = forgetting;
    }

    @EventListener
    void await(PublicChange change) {
        try {
            if (rebuild.running().isEmpty() && !events.awaitTried(LONGEST)) {
                LOG.info("公開の内容は保存しました。検索の索引には、続けて書き込みます（残り {} 件）。", events.waiting());
            }
            forgetting.whatIsWritten();
        }
        catch (DataAccessException silent) {
            // What was changed is kept, so this is no failure of whoever changed it.
            LOG.warn("公開の内容は保存しましたが、検索の索引に書けたかを確かめられませんでした。", silent);
        }
    }

}

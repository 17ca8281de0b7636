package jp.shisatsu.search;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.shisatsu.archive.Outdated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What was replaced or withdrawn and may still be in the index: the index is written
 * after the database, and not at all while an older one answers.
 */
@Component
public class OutdatedPassages {

    private final Set<Outdated> since = ConcurrentHashMap.newKeySet();

    /** After the commit, before whoever changed it hears of it. */
    @TransactionalEventListener
    void add(Outdated outdated) {
        since.add(outdated);
    }

    /** As it is now. */
    public Set<Outdated> known() {
        return Set.copyOf(since);
    }

    /** These are in no index any more that is asked. */
    public void forget(Set<Outdated> written) {
        since.removeAll(written);
    }

}

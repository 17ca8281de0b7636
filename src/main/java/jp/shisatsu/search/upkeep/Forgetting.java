package jp.shisatsu.search.upkeep;

import java.util.Set;
import jp.shisatsu.archive.Outdated;
import jp.shisatsu.search.IndexReaders;
import jp.shisatsu.search.OutdatedPassages;
import org.springframework.stereotype.Component;

/** Lets go of what was replaced or withdrawn once the index has been told of it. */
@Component
class Forgetting {

    private final OutdatedPassages outdated;

    private final OutboxEvents events;

    private final IndexReaders readers;

    Forgetting(OutdatedPassages outdated, OutboxEvents events, IndexReaders readers) {
        this.outdated = outdated;
        this.events = events;
        this.readers = readers;
    }

    /**
     * Not what is withdrawn from here on: its events may be left after they are counted.
     */
    void whatIsWritten() {
        Set<Outdated> known = outdated.known();
        if (!known.isEmpty() && readers.isLatestShown() && events.waiting() + events.aborted() == 0) {
            outdated.forget(known);
        }
    }

}

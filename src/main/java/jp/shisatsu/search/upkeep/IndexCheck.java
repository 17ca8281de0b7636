package jp.shisatsu.search.upkeep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.search.Kind;
import org.springframework.stereotype.Service;

/** Compares database and index. */
@Service
public class IndexCheck {

    private final IndexDefinition definition;

    private final Holdings holdings;

    private final OutboxEvents events;

    private final Archive archive;

    IndexCheck(IndexDefinition definition, Holdings holdings, OutboxEvents events, Archive archive) {
        this.definition = definition;
        this.holdings = holdings;
        this.events = events;
        this.archive = archive;
    }

    /** Whether the index was finished, and by this program's definition. */
    boolean isCurrent() {
        return definition.isThatOfIndex();
    }

    /** How many passages the database holds. */
    long kept() {
        return holdings.total();
    }

    IndexCounts counts() {
        return new IndexCounts(holdings.kept(), holdings.indexed());
    }

    /**
     * At a glance: whether the index was made as this program makes it, and holds as much
     * as the database, or is about to.
     */
    public boolean seemsWhole() {
        return isCurrent() && events.aborted() == 0 && !events.isOverdue()
                && (counts().agree() || events.waiting() > 0);
    }

    /** Passage by passage, while nothing is published. */
    public Findings compare() {
        List<Difference> differences = new ArrayList<>();
        archive.whileNothingIsPublished(() -> {
            events.awaitTried(FoundAtOnce.LONGEST);
            Arrays.stream(Kind.values()).map(this::difference).forEach(differences::add);
        });
        return new Findings(isCurrent(), differences, events.waiting(), events.aborted());
    }

    private Difference difference(Kind kind) {
        return Difference.between(kind, holdings.keptIds(kind), holdings.indexedIds(kind));
    }

}

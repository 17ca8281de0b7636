package jp.shisatsu.search.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.shisatsu.search.IndexReaders;
import jp.shisatsu.search.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What pages say about the index, and how the desk has it made anew. */
@Service
public class IndexStatus {

    private final IndexCheck check;

    private final IndexDefinition definition;

    private final OutboxEvents events;

    private final RebuildState rebuild;

    private final IndexReaders readers;

    private final ObjectProvider<IndexKeeper> keeper;

    IndexStatus(IndexCheck check, IndexDefinition definition, OutboxEvents events, RebuildState rebuild,
            IndexReaders readers, ObjectProvider<IndexKeeper> keeper) {
        this.check = check;
        this.definition = definition;
        this.events = events;
        this.rebuild = rebuild;
        this.readers = readers;
        this.keeper = keeper;
    }

    /** How many passages of a kind there are in the database and in the index. */
    public record Row(Kind kind, long kept, long indexed) {
    }

    /** Of each kind. */
    public List<Row> rows() {
        IndexCounts counts = check.counts();
        return Arrays.stream(Kind.values())
            .map(kind -> new Row(kind, counts.kept().getOrDefault(kind, 0L), counts.indexed().getOrDefault(kind, 0L)))
            .toList();
    }

    /** Whether nothing is amiss, at a glance. */
    public boolean isWhole() {
        return check.seemsWhole();
    }

    /** How far a rebuild is, where one runs. */
    public Optional<Done> running() {
        return rebuild.running();
    }

    /** How far it is, where searches find nothing until it is done. */
    public Optional<Done> making() {
        return readers.isNoneShown() ? Optional.of(running().orElse(new Done(0, 0))) : Optional.empty();
    }

    /** When the index was last made anew. */
    public Optional<LastRebuild> lastRebuild() {
        return definition.lastRebuild();
    }

    /** How much was published and is about to be written to the index. */
    public long waiting() {
        return events.waiting();
    }

    /** How much could not be written to the index. */
    public long aborted() {
        return events.aborted();
    }

    /** Has the index made anew behind the pages, unless that is under way. */
    public void rebuild() {
        keeper.ifAvailable(there -> {
            if (rebuild.running().isEmpty()) {
                rebuild.begin(check.kept());
                there.rebuildSoon();
            }
        });
    }

}

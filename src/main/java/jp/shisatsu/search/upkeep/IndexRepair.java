package jp.shisatsu.search.upkeep;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.search.Kind;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Mends what a comparison found, and nothing else where that is little. */
@Service
public class IndexRepair {

    /** From here on it is less work to make everything anew. */
    private static final int MANY = 10_000;

    private static final int A_TRANSACTION = 200;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** That of the transaction. */
    private final EntityManager session;

    private final TransactionTemplate transaction;

    private final OutboxEvents events;

    private final IndexUpkeep upkeep;

    private final IndexCheck check;

    IndexRepair(EntityManager session, PlatformTransactionManager transactions, OutboxEvents events, IndexUpkeep upkeep,
            IndexCheck check) {
        this.session = session;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.upkeep = upkeep;
        this.check = check;
    }

    /** Mends, and compares again. */
    public Findings mend(Findings findings, Progress progress) {
        if (!findings.current() || findings.amount() > MANY) {
            upkeep.rebuild(progress);
        }
        else {
            transaction.executeWithoutResult(_ -> takeUpAgain());
            findings.differences().forEach(this::mend);
            events.awaitTried(LONGEST);
        }
        return check.compare();
    }

    /** By events of their own: what was given up may have been unreadable. */
    private void takeUpAgain() {
        Arrays.stream(Kind.values())
            .map(Kind::entity)
            .forEach(entity -> leaveEvents(entity, events.takeAborted(entity)));
        events.retryAborted();
    }

    /**
     * An event only says which passage: whether it is written or removed is decided by
     * whether the database has it when the event is followed.
     */
    private void mend(Difference difference) {
        List<Long> ids = Stream.concat(difference.missing().stream(), difference.superfluous().stream()).toList();
        IntStream.iterate(0, at -> at < ids.size(), at -> at + A_TRANSACTION)
            .mapToObj(at -> ids.subList(at, Math.min(at + A_TRANSACTION, ids.size())))
            .forEach(some -> transaction.executeWithoutResult(_ -> leaveEvents(difference.kind().entity(), some)));
    }

    private void leaveEvents(String entity, List<Long> ids) {
        SearchIndexingPlan plan = Search.session(session).indexingPlan();
        ids.forEach(id -> plan.purge(entity, id, null));
    }

}

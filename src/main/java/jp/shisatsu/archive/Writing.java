package jp.shisatsu.archive;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes to the archive, each in one transaction and one at a time. */
@Component
class Writing {

    /** Values that cannot be, constraints, and rows too large for an index. */
    private static final Set<String> REFUSALS = Set.of("22", "23", "54");

    private final TransactionTemplate transaction;

    private final RevisionRepository revisions;

    private final ApplicationEventPublisher events;

    private final KnownNames names;

    /** Held before a connection is taken, so that who waits keeps none from readers. */
    private final ReentrantLock inPublic = new ReentrantLock();

    Writing(PlatformTransactionManager transactions, RevisionRepository revisions, ApplicationEventPublisher events,
            KnownNames names) {
        this.transaction = new TransactionTemplate(transactions);
        this.revisions = revisions;
        this.events = events;
        this.names = names;
    }

    /** Changes what only the desk sees. */
    <T> T atDesk(Supplier<T> change) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                revisions.lock();
                return change.get();
            }));
        }
        catch (RuntimeException failed) {
            throw isRefusal(failed) ? new Unkeepable(failed) : failed;
        }
    }

    /** Changes what readers see, and tells of it. */
    <T> T inPublic(Supplier<T> change) {
        T changed = alone(change);
        events.publishEvent(new PublicChange());
        return changed;
    }

    private <T> T alone(Supplier<T> change) {
        inPublic.lock();
        try {
            return atDesk(change);
        }
        finally {
            names.forget();
            inPublic.unlock();
        }
    }

    /** Works while nothing that readers see is changed. */
    void meanwhile(Runnable work) {
        inPublic.lock();
        try {
            work.run();
        }
        finally {
            inPublic.unlock();
        }
    }

    private static boolean isRefusal(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
            .filter(SQLException.class::isInstance)
            .map(cause -> ((SQLException) cause).getSQLState())
            .anyMatch(state -> state != null && state.length() == 5 && REFUSALS.contains(state.substring(0, 2)));
    }

}

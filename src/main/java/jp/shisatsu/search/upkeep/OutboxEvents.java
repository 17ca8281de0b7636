package jp.shisatsu.search.upkeep;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was published and is not in the index yet, as it stands in the database. */
@Component
class OutboxEvents {

    /** Far less than the events are looked for by those who write the index. */
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final JdbcClient database;

    OutboxEvents(JdbcClient database) {
        this.database = database;
    }

    /**
     * Waits until everything was tried to be written to the index; false where that took
     * too long.
     */
    boolean awaitTried(Duration atMost) {
        long start = System.nanoTime();
        while (isAny("status = 'PENDING' and retries = 0")) {
            if (System.nanoTime() - start > atMost.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
            catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private boolean isAny(String condition) {
        return database.sql("select exists (select from index_event where " + condition + ")")
            .query(Boolean.class)
            .single();
    }

    /** That will be written, or tried again. */
    long waiting() {
        return count("status = 'PENDING'");
    }

    /** That should have been written long ago. */
    boolean isOverdue() {
        return isAny("status = 'PENDING' and process_after < now() - interval '1 minute'");
    }

    /** That failed too often to be tried again. */
    long aborted() {
        return count("status = 'ABORTED'");
    }

    private long count(String condition) {
        return database.sql("select count(*) from index_event where " + condition).query(Long.class).single();
    }

    /** Passages of an entity that were given up; no longer noted as such from here on. */
    List<Long> takeAborted(String entity) {
        return database
            .sql("delete from index_event where status = 'ABORTED' and entity_name = ? returning entity_id::bigint")
            .param(entity)
            .query((passage, _) -> passage.getLong(1))
            .list();
    }

    /** Tries once more what was given up. */
    void retryAborted() {
        database.sql(
                "update index_event set status = 'PENDING', retries = 0, process_after = now() where status = 'ABORTED'")
            .update();
    }

    /** Drops what was given up: the index is about to be made from all that is there. */
    void dropAborted() {
        database.sql("delete from index_event where status = 'ABORTED'").update();
    }

}

package jp.shisatsu.search.upkeep;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Out of service while the index is not that of the database and nobody is about it; up
 * while it is rebuilt. The archive can be read either way, so this alone does not take
 * the server down: see status.order in application.yml.
 */
@Component("searchIndexHealthIndicator")
class IndexHealth extends AbstractHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(IndexHealth.class);

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final IndexCheck check;

    private final RebuildState rebuild;

    private Instant looked = Instant.MIN;

    private boolean whole;

    IndexHealth(IndexCheck check, RebuildState rebuild) {
        super("The index could not be looked at");
        this.check = check;
        this.rebuild = rebuild;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        if (rebuild.running().isPresent() || isWhole(Instant.now())) {
            builder.up();
        }
        else {
            builder.outOfService();
        }
    }

    /** Counted once in some seconds, however often it is asked for. */
    private synchronized boolean isWhole(Instant now) {
        if (looked.isBefore(now.minus(FRESH))) {
            whole = isWhole();
            looked = now;
        }
        return whole;
    }

    /** One that cannot be read is not whole; the archive is there all the same. */
    private boolean isWhole() {
        try {
            return check.seemsWhole();
        }
        catch (RuntimeException unreadable) {
            LOG.debug("The index could not be looked at", unreadable);
            return false;
        }
    }

}

package jp.shisatsu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a program that was killed left on its cluster: a PostgreSQL that still runs, or
 * only its postmaster.pid.
 */
record LeftOver(Path cluster, Path pidFile, ProcessHandle process) {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOver.class);

    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,9}").asMatchPredicate();

    private static final int PATIENCE_SECONDS = 60;

    static Optional<LeftOver> on(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        Optional<Long> pid = Files.readAllLines(pidFile).stream().findFirst().filter(NUMBER).map(Long::valueOf);
        if (pid.isEmpty()) {
            // A machine that lost its power left it half-written; PostgreSQL would not
            // start beside it.
            Files.delete(pidFile);
        }
        return pid.flatMap(ProcessHandle::of).map(process -> new LeftOver(cluster, pidFile, process));
    }

    void clear() throws IOException {
        if (servesCluster()) {
            LOG.info("前回の PostgreSQL（プロセス {}）が残っているので止めます。", process.pid());
            stop();
        }
        else {
            // After a reboot the number is anyone's, and PostgreSQL would refuse to start
            // beside it.
            Files.delete(pidFile);
        }
    }

    private boolean servesCluster() {
        return process.info().arguments().map(Arrays::asList).filter(it -> it.contains(cluster.toString())).isPresent();
    }

    // Its clients died with the killed program, so a polite request is enough.
    private void stop() throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        catch (ExecutionException | TimeoutException stuck) {
            throw new IOException("PostgreSQL " + process.pid() + " does not stop", stuck);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

}

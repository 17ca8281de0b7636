package jp.shisatsu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the program's own PostgreSQL, as an earlier run may have left them. */
record Cluster(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);

    /** Makes ready for a start what a killed program left behind. */
    void tidy() throws IOException {
        if (Files.exists(path) && !Files.exists(mark())) {
            setAside();
        }
        Optional<LeftOver> leftOver = LeftOver.on(path);
        if (leftOver.isPresent()) {
            leftOver.get().clear();
        }
    }

    // A first start that was cut short: nothing was stored yet, but nobody's files are
    // deleted on a guess.
    private void setAside() throws IOException {
        Path aside = path.resolveSibling(path.getFileName() + "-unfinished-" + Instant.now().getEpochSecond());
        Files.move(path, aside);
        LOG.warn("作りかけのデータベースを {} へ移し、新しく作ります。", aside);
    }

    /** Marks a cluster that has started once, and so is whole. */
    void started() throws IOException {
        Files.writeString(mark(), "");
    }

    private Path mark() {
        return path.resolve("shisatsu-archive");
    }

}

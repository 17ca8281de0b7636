package jp.shisatsu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a killed program may leave of its database. */
class ClusterTest {

    @TempDir
    Path data;

    Path path;

    Cluster cluster;

    @BeforeEach
    void makeFolder() throws IOException {
        path = Files.createDirectory(data.resolve("postgres"));
        cluster = new Cluster(path);
    }

    @Test
    void wholeClusterStaysWhereItIs() throws IOException {
        cluster.started();
        cluster.tidy();
        assertThat(path).isDirectory();
    }

    @Test
    void unfinishedClusterIsSetAside() throws IOException {
        Files.createFile(path.resolve("PG_VERSION"));
        cluster.tidy();
        assertThat(path).doesNotExist();
        assertThat(data).isDirectoryContaining("glob:**/postgres-unfinished-*");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "\0\0\0\0", "4711x" })
    void halfWrittenNumberIsForgotten(String halfWritten) throws IOException {
        cluster.started();
        Path pidFile = Files.writeString(path.resolve("postmaster.pid"), halfWritten);
        cluster.tidy();
        assertThat(pidFile).doesNotExist();
    }

    @Test
    void numberThatIsNowAnotherProcessIsForgotten() throws IOException {
        cluster.started();
        Path pidFile = Files.writeString(path.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + path);
        cluster.tidy();
        assertThat(pidFile).doesNotExist();
    }

}

package jp.shisatsu.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import jp.shisatsu.RunningProgram;
import jp.shisatsu.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was published is lost to the search, whenever the program is killed. */
@Timeout(180)
class KilledTest {

    private static final String SERVED = "公開しています";

    private static final String WRITES_NO_INDEX = "--spring.jpa.properties.hibernate.search.coordination.event_processor.enabled=false";

    private final String database = TestDatabase.freshDatabase();

    @TempDir
    Path folder;

    /** It publishes, but is killed before anything of that is in the index. */
    @Test
    void whatWasPublishedBeforeTheKillIsFoundAfterTheNextStart() throws Exception {
        RunningProgram killed = start(WRITES_NO_INDEX);
        String before = address(killed);
        assertThat(found(before)).contains("\"total\":0");
        killed.kill();
        try (RunningProgram next = start()) {
            String address = address(next);
            next.lineWith("検索の索引を調べました");
            assertThat(found(address)).doesNotContain("\"total\":0,");
            assertThat(get(address + "/actuator/health/index")).contains("UP");
        }
    }

    private RunningProgram start(String... arguments) throws IOException {
        return RunningProgram.start(Map.of("ARCHIVE_DATA", folder.toString(), "SPRING_DATASOURCE_URL", database,
                "SPRING_DATASOURCE_USERNAME", "postgres", "SPRING_DATASOURCE_PASSWORD", "postgres",
                "LOGGING_LEVEL_JP_SHISATSU_SEARCH_UPKEEP", "debug"), arguments);
    }

    private static String address(RunningProgram program) throws IOException {
        String line = program.lineWith(SERVED);
        return line.substring(line.indexOf("http://"), line.indexOf(" で"));
    }

    private static String found(String address) throws IOException, InterruptedException {
        return get(address + "/api/search?q=ESCAP");
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
        }
    }

}

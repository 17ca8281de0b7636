package jp.shisatsu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jp.shisatsu.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: how it starts, and what it says where it cannot. */
@Timeout(180)
class StartTest {

    private static final String SERVED = "公開しています";

    /** Shared, because each start on an empty folder has to make a database first. */
    @TempDir
    static Path folder;

    @Test
    void servesFromAnEmptyFolderAndLeavesItTidy() throws Exception {
        Path empty = folder.resolve("empty");
        try (RunningProgram program = start(Map.of("ARCHIVE_DATA", empty.toString()))) {
            program.lineWith("最初の報告書として 000_37e05d41e62604df.txt を取り込みました（報告書 1、視察先 4、質疑応答 22）");
            assertThat(health(address(program))).contains("\"status\":\"UP\"");
        }
        assertThat(empty).isDirectoryContaining("glob:**/postgres").isDirectoryNotContaining("glob:**/owner");
        assertThat(empty.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void stopsTheDatabaseThatAKilledProgramLeftRunning() throws Exception {
        RunningProgram killed = start(Map.of());
        killed.lineWith(SERVED);
        killed.kill();
        ProcessHandle orphan = ProcessHandle
            .of(Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst()))
            .orElseThrow();
        try (RunningProgram next = start(Map.of())) {
            next.lineWith(SERVED);
            assertThat(orphan.isAlive()).isFalse();
        }
    }

    @Test
    void secondServerOnOneFolderSaysWhoHasItAndStops() throws Exception {
        try (RunningProgram first = start(Map.of())) {
            String owner = "プロセス %d（%s）".formatted(first.pid(), address(first));
            assertRefused(start(Map.of()), folder + " は、すでに動いている" + owner + "が使っています");
        }
    }

    @Test
    void portInUseIsSaid() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertRefused(start(Map.of("SERVER_PORT", port)), "ポート " + port + " はほかのプログラムが使っています");
        }
    }

    @Test
    void folderThatCannotBeWrittenIsSaid() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(start(Map.of("ARCHIVE_DATA", file.toString())), "データフォルダ " + file + " に書き込めません");
    }

    @Test
    void passwordThatIsTooShortIsSaid() throws Exception {
        assertRefused(start(Map.of("ARCHIVE_ADMIN_PASSWORD", "short")), "ARCHIVE_ADMIN_PASSWORD は 12 文字以上");
    }

    @Test
    void databaseThatRefusesIsSaid() throws Exception {
        assertRefused(start(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/archive")), "データベースが応答しません");
    }

    @Test
    void databaseThatNeverAnswersIsSaid() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:%d/archive".formatted(silent.getLocalPort());
            assertRefused(start(Map.of("SPRING_DATASOURCE_URL", url)), "データベースが応答しません");
        }
    }

    private RunningProgram start(Map<String, String> environment) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of("ARCHIVE_DATA", folder.toString()));
        all.putAll(environment);
        return RunningProgram.start(all);
    }

    private static String address(RunningProgram program) throws IOException {
        String line = program.lineWith(SERVED);
        return line.substring(line.indexOf("http://"), line.indexOf(" で"));
    }

    private static String health(String address) throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address + "/actuator/health")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(question, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static void assertRefused(RunningProgram program, String sentence) throws InterruptedException {
        assertThat(program.rest()).last().asString().contains(sentence);
        assertThat(program.exitCode()).isEqualTo(1);
    }

}

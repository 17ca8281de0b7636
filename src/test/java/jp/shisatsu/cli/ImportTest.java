package jp.shisatsu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.shisatsu.RunningProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Reports from the command line, without a server and beside one. */
@Timeout(300)
class ImportTest {

    @TempDir
    Path folder;

    @BeforeEach
    void bringReports() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.copy(Path.of("seeds/000_37e05d41e62604df.txt"), Utf8Names.in(reports, "1仁川.txt"));
        Files.write(Utf8Names.in(reports, "2壊れた.txt"), new byte[] { 0, 1, 2, 3 });
        Files.copy(Path.of("src/test/resources/reports/hamamatsu.txt"), Utf8Names.in(reports, "3浜松.txt"));
    }

    @Test
    void oneBadFileKeepsNoOtherOut() throws Exception {
        assertThat(run("import", reports())).isEqualTo(
                """
                        [1/3] reports/1仁川.txt … 公開しました（報告書 1、視察先 4、質疑応答 22）。
                        [2/3] reports/2壊れた.txt … 「2壊れた.txt」は報告書として読める種類のファイルではありません。何も保存していません。テキスト（.txt）、PDF、Word（.docx）のいずれかで保存し直してからお試しください。
                        [3/3] reports/3浜松.txt … 公開しました（報告書 1、視察先 2、質疑応答 3）。
                        3 件のうち、取り込み 2 件、取り込み済み 0 件、取り込めなかったもの 1 件。
                        => 1
                        """);
        assertThat(run("reindex")).endsWith("""
                索引を作り直しました。
                => 0
                """);
        assertThat(run("check")).isEqualTo("""
                質疑応答：データベース 25 件、索引 25 件
                視察先での記録：データベース 42 件、索引 42 件
                委員所見：データベース 8 件、索引 8 件
                視察：データベース 2 件、索引 2 件
                視察先：データベース 6 件、索引 6 件
                索引はデータベースと一致しています。
                => 0
                """);
        FileSystemUtils.deleteRecursively(folder.resolve("data/index"));
        assertThat(run("check")).contains("索引にないもの", "check --repair で直せます", "=> 1");
        assertThat(run("check", "--repair")).contains("索引を作り直します。").endsWith("""
                索引はデータベースと一致しています。
                => 0
                """);
    }

    @Test
    void runningServerTakesWhatCommandsBring() throws Exception {
        try (RunningProgram server = start()) {
            server.lineWith("公開しています");
            assertThat(run("import", reports())).contains("取り込み 2 件、取り込み済み 0 件、取り込めなかったもの 1 件", "=> 1");
            assertThat(run("import", reports())).contains("取り込み 0 件、取り込み済み 2 件、取り込めなかったもの 1 件", "=> 1");
            assertThat(run("reindex")).endsWith("""
                    索引を作り直しました。
                    => 0
                    """);
            assertThat(run("check", "--repair")).endsWith("""
                    索引はデータベースと一致しています。
                    => 0
                    """);
        }
    }

    @Test
    void everyReportOfAFileIsPublished() throws Exception {
        Path volume = Files.writeString(folder.resolve("volume.txt"),
                Files.readString(Path.of("src/test/resources/reports/hamamatsu.txt"))
                        + Files.readString(Path.of("seeds/000_37e05d41e62604df.txt")));
        assertThat(run("import", volume.toString())).isEqualTo("""
                [1/1] volume.txt … 公開しました（報告書 2、視察先 6、質疑応答 25）。
                1 件のうち、取り込み 1 件、取り込み済み 0 件、取り込めなかったもの 0 件。
                => 0
                """);
        assertThat(run("import", volume.toString())).contains("国際・経済・港湾委員会海外行政視察概要", "取り込み済み 1 件", "=> 0");
    }

    @Test
    void settingsBeforeACommandHold() throws Exception {
        Path other = folder.resolve("other");
        assertThat(run("--archive.data=" + other, "reindex")).endsWith("=> 0\n");
        assertThat(other.resolve("postgres")).isDirectory();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private String reports() {
        return folder.resolve("reports").toString();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        RunningProgram program = start(arguments);
        String lines = String.join("\n", program.rest()).replace(folder + "/", "");
        return lines + "\n=> " + program.exitCode() + "\n";
    }

    private RunningProgram start(String... arguments) throws IOException {
        return RunningProgram.start(Map.of("ARCHIVE_DATA", folder.resolve("data").toString(), "ARCHIVE_SEEDS", ""),
                arguments);
    }

}

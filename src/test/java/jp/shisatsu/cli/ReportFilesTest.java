package jp.shisatsu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    @TempDir
    Path folder;

    @Test
    void folderGivesItsReportsByNameHoweverDeep() throws IOException {
        Path deeper = Files.createDirectory(folder.resolve("2025"));
        make(folder, "b.txt", "a.TXT");
        make(deeper, "報告.txt", "写真.jpg", "報告.docx", "~$報告.docx", "報告.PDF");
        assertThat(ReportFiles.under(List.of(folder))).extracting(ReportFile::name)
            .containsExactly("報告.PDF", "報告.docx", "報告.txt", "a.TXT", "b.txt");
    }

    @Test
    void namedFileIsTakenWhateverItIsCalled() throws IOException {
        make(folder, "report.text");
        assertThat(ReportFiles.under(List.of(folder.resolve("report.text"), folder.resolve("missing"))))
            .extracting(ReportFile::name)
            .containsExactly("report.text", "missing");
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        make(Files.createDirectory(folder.resolve("2025")), "報告.txt");
        Files.createSymbolicLink(folder.resolve("2025/back"), folder.resolve("2025"));
        Path link = Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("2025"));
        assertThat(ReportFiles.under(List.of(link))).extracting(ReportFile::name).containsExactly("報告.txt");
    }

    private static void make(Path folder, String... names) throws IOException {
        for (String name : names) {
            Files.createFile(Utf8Names.in(folder, name));
        }
    }

}

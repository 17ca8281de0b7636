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
    void folderGivesItsTextsByNameHoweverDeep() throws IOException {
        make("b.txt", "a.TXT", "令和7年/報告.txt", "令和7年/写真.jpg");
        assertThat(ReportFiles.under(List.of(folder))).extracting(ReportFile::name)
            .containsExactly("a.TXT", "b.txt", "報告.txt");
    }

    @Test
    void namedFileIsTakenWhateverItIsCalled() throws IOException {
        make("report.text");
        assertThat(ReportFiles.under(List.of(folder.resolve("report.text"), folder.resolve("missing"))))
            .extracting(ReportFile::name)
            .containsExactly("report.text", "missing");
    }

    private void make(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

}

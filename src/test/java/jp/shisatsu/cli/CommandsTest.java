package jp.shisatsu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shisatsu.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program says on a command line, as a process that knows no Japanese locale.
 */
@Timeout(60)
class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void helpIsJapaneseWhateverTheLocale() throws Exception {
        RunningProgram program = RunningProgram.start(Map.of(), "--help");
        assertThat(program.rest()).anyMatch(line -> line.startsWith("使い方: shisatsu-archive"))
            .anyMatch(line -> line.strip().startsWith("import   報告書を取り込んで公開します"));
        assertThat(program.exitCode()).isZero();
    }

    @Test
    void unknownCommandIsSaid() throws Exception {
        RunningProgram program = RunningProgram.start(Map.of(), "improt", "report.txt");
        assertThat(program.rest()).containsExactly("「improt report.txt」という命令や指定はありません。使い方は --help で表示できます。");
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void whatIsNoSettingIsSaidBeforeACommandToo() throws Exception {
        RunningProgram program = RunningProgram.start(Map.of(), "--bogus", "parse", "report.txt");
        assertThat(program.rest()).containsExactly("「--bogus」という命令や指定はありません。使い方は --help で表示できます。");
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void aLimitThatIsNoNumberIsSaid() throws Exception {
        RunningProgram program = RunningProgram.start(Map.of(), "--archive.limits.file=many", "parse", "report.txt");
        assertThat(program.rest())
            .containsExactly("命令の書き方が正しくありません（archive.limits.file に「many」という値は使えません）。使い方は --help で表示できます。");
        assertThat(program.exitCode()).isEqualTo(2);
    }

    @Test
    void importWithoutAnythingToReadStartsNothing() throws Exception {
        Path data = folder.resolve("data");
        RunningProgram program = RunningProgram.start(Map.of("ARCHIVE_DATA", data.toString()), "import", "missing.txt");
        assertThat(program.rest()).isEqualTo(List.of("読めるファイルがありません。ファイルやフォルダの名前と権限を確かめてください。"));
        assertThat(program.exitCode()).isEqualTo(2);
        assertThat(data).doesNotExist();
    }

    @Test
    void parsePrintsNothingButJsonWhateverTheFile() throws Exception {
        String files = "src/test/resources/files/";
        RunningProgram program = RunningProgram.start(Map.of(), "--archive.limits.pages=1", "parse",
                files + "libreoffice.pdf", files + "chromium.pdf", files + "libreoffice.docx");
        List<String> lines = program.rest();
        assertThat(lines).filteredOn(line -> !line.startsWith(" ") && !line.equals("{") && !line.equals("}"))
            .containsExactly("「src/test/resources/files/chromium.pdf」はページが多すぎます（1ページを超える）。何も保存していません。"
                    + "報告書1件分だけのファイルに分けてからお試しください。");
        assertThat(program.exitCode()).isEqualTo(1);
    }

}

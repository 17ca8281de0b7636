package jp.shisatsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyClassesTest {

    private static final FileTime BUILT = FileTime.fromMillis(1_000_000);

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void build() throws IOException {
        program = made("program.jar", BUILT);
    }

    @Test
    void thoseOfAnOlderBuildAreDropped() throws IOException {
        Path older = made("classes.aot", FileTime.fromMillis(BUILT.toMillis() - 1000));
        ReadyClasses.dropStale(List.of("-Xmx1g", "-XX:AOTCache=" + older), program);
        assertThat(older).doesNotExist();
    }

    @Test
    void thoseOfThisBuildStay() throws IOException {
        Path newer = made("classes.aot", FileTime.fromMillis(BUILT.toMillis() + 1000));
        ReadyClasses.dropStale(List.of("-XX:AOTCache=" + newer), program);
        assertThat(newer).exists();
    }

    @Test
    void noneIsNoTrouble() {
        ReadyClasses.dropStale(List.of("-XX:AOTCache=" + folder.resolve("none.aot")), program);
        assertThat(program).exists();
    }

    private Path made(String name, FileTime when) throws IOException {
        return Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), when);
    }

}

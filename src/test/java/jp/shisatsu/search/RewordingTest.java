package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that mean the same are looked for together. */
class RewordingTest {

    @TempDir
    Path data;

    @Test
    void knownGroupsAreThere() {
        Synonyms synonyms = new Synonyms(data);
        assertThat(synonyms.of("ＡＩ")).containsExactly("人工知能");
        assertThat(synonyms.of("取り組み")).contains("取組", "取組み");
        assertThat(synonyms.of("港湾")).isEmpty();
    }

    @Test
    void anOfficesOwnFileCountsFromTheNextSearchOn() throws IOException {
        Synonyms synonyms = new Synonyms(data);
        assertThat(synonyms.of("市バス")).isEmpty();
        Path own = Files.createDirectories(data.resolve("dictionaries")).resolve("synonyms.txt");
        Files.writeString(own, "\uFEFF# ours\n市バス ＝ 市営バス\n");
        assertThat(synonyms.of("市バス")).containsExactly("市営バス");
        assertThat(synonyms.of("AI")).containsExactly("人工知能");
        Files.delete(own);
        assertThat(synonyms.of("市バス")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadLeavesTheKnownGroups() throws IOException {
        Path own = Files.createDirectories(data.resolve("dictionaries")).resolve("synonyms.txt");
        Files.write(own, new byte[] { (byte) 0x8E, (byte) 0x73, '=', (byte) 0xFF });
        assertThat(new Synonyms(data).of("AI")).containsExactly("人工知能");
    }

}

package jp.shisatsu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shisatsu.ServedArchive;
import jp.shisatsu.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Judged questions in, figures out. */
@ServedArchive
@DirtiesContext
class QuestioningTest {

    @LocalServerPort
    int port;

    @Autowired
    Archive archive;

    @Test
    void documentsBecomeQuestionsAndAreAskedFor(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"id": "a", "title": "港湾", "text": "陸上電力の設備がある。"}
                {"id": "b", "title": "空港", "text": "滑走路が二本ある。"}
                """);
        Files.writeString(folder.resolve("queries.jsonl"), """
                {"id": "1", "text": "滑走路は何本あるか。"}
                {"id": "2", "text": "陸上電力はどこにあるか。"}
                {"id": "3", "text": "judged by nobody"}
                """);
        Files.writeString(folder.resolve("qrels.tsv"), "1\tb\t1\n2\ta\t2\n2\tb\t0\n");
        Questioning questioning = new Questioning(RetrievalSet.in(folder), URI.create("http://127.0.0.1:" + port));
        questioning.publish(archive);
        assertThat(questioning.ask()).isEqualTo(new Figures(1, 1, 1, 2));
    }

    @Test
    void figuresAreThoseOfTheTextbook() {
        Figures figures = Figures.NONE.and(List.of("x", "a", "b"), Map.of("a", 1, "b", 2, "c", 1));
        double gain = 1 / log2(3) + 3 / log2(4);
        double ideal = 3 / log2(2) + 1 / log2(3) + 1 / log2(4);
        assertThat(figures.ndcg()).isCloseTo(gain / ideal, within(1e-9));
        assertThat(figures.mrr()).isEqualTo(0.5);
        assertThat(figures.recall()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(figures.and(List.of(), Map.of("a", 1)).mrr()).isEqualTo(0.25);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

}

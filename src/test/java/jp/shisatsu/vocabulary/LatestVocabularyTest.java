package jp.shisatsu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the vocabulary is compiled anew. */
class LatestVocabularyTest {

    @TempDir
    Path data;

    private final AtomicInteger compiled = new AtomicInteger();

    private LatestVocabulary latest() {
        return new LatestVocabulary(() -> new OpenIndex(empty()), new Readings(data), new Compiler(null) {

            @Override
            Vocabulary compile(IndexReader index, KnownReadings known) {
                compiled.incrementAndGet();
                return Vocabulary.EMPTY;
            }

        });
    }

    private static IndexReader empty() {
        try {
            return new MultiReader();
        }
        catch (IOException neverReadsAnything) {
            throw new UncheckedIOException(neverReadsAnything);
        }
    }

    @Test
    void anotherIndexIsCompiledWithoutRest() throws Exception {
        var latest = latest();
        latest.renewed().join();
        latest.renew();
        latest.destroy();
        assertThat(compiled).hasValue(2);
    }

    @Test
    void nothingIsCompiledForACommandThatSuggestsNothing() throws Exception {
        var latest = latest();
        latest.renew();
        latest.destroy();
        assertThat(compiled).hasValue(0);
    }

}

package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The words of segmentation.tsv are those the index and a query have. */
@WithSearch
class SegmentationTest {

    private final LuceneBackend backend;

    SegmentationTest(@Autowired EntityManagerFactory entities) {
        this.backend = Search.mapping(entities).backend().unwrap(LuceneBackend.class);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("cases")
    void textBecomesWords(String analyzer, String text, String words) {
        assertThat(String.join(" ", terms(backend.analyzer(analyzer).orElseThrow(), text))).isEqualTo(words);
    }

    static Stream<Object[]> cases() throws IOException {
        return new ClassPathResource("search/segmentation.tsv").getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t"));
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString().replace(' ', '·'));
            }
            tokens.end();
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return terms;
    }

}

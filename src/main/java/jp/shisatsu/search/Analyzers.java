package jp.shisatsu.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.QueryBuilder;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** The analyzers of the index, as Hibernate Search made them. */
@Component
class Analyzers {

    private final LuceneBackend backend;

    Analyzers(EntityManagerFactory entities) {
        this.backend = Search.mapping(entities).backend().unwrap(LuceneBackend.class);
    }

    /** By name, as {@link JapaneseAnalysis} defines it. */
    Analyzer analyzer(String name) {
        return backend.analyzer(name).orElseThrow();
    }

    /** The terms of a text as this analyzer reads it, each as often as it occurs. */
    List<String> terms(String name, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer(name).tokenStream("text", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return terms;
    }

    /** Makes queries of texts as this analyzer reads them. */
    QueryBuilder queries(String name) {
        return new QueryBuilder(analyzer(name));
    }

}

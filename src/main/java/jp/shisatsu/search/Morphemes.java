package jp.shisatsu.search;

import static jp.shisatsu.archive.PassageFields.WORDS;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * The words within a text that is written without spaces. Asks Lucene's analyzer itself:
 * the search DSL can match by words but not name them.
 */
@Component
class Morphemes {

    private final Analyzer words;

    Morphemes(EntityManagerFactory entities) {
        this.words = Search.mapping(entities).backend().unwrap(LuceneBackend.class).analyzer(WORDS).orElseThrow();
    }

    /** Each word once, as it is written in the text. */
    List<String> of(String text) {
        Set<String> morphemes = new LinkedHashSet<>();
        try (TokenStream tokens = words.tokenStream(WORDS, text)) {
            OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                morphemes.add(text.substring(offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(morphemes);
    }

}

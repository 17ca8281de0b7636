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
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * The words that carry the meaning of a text written without spaces. Asks Lucene's
 * analyzer itself: the search DSL can match by words but not name them.
 */
@Component
class Morphemes {

    /** They help a word to be one (利用者), or a sentence (教えてください, 何の, どう). */
    private static final List<String> HELPERS = List.of("動詞-非自立", "動詞-接尾", "形容詞-非自立", "名詞-非自立", "名詞-代名詞", "名詞-接尾", "副詞",
            "連体詞", "感動詞");

    private static final Set<String> EMPTY_VERBS = Set.of("する", "なる", "ある", "いる");

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
                if (means(tokens)) {
                    morphemes.add(text.substring(offset.startOffset(), offset.endOffset()));
                }
            }
            tokens.end();
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(morphemes);
    }

    private static boolean means(TokenStream token) {
        String speech = token.getAttribute(PartOfSpeechAttribute.class).getPartOfSpeech();
        return !EMPTY_VERBS.contains(token.getAttribute(CharTermAttribute.class).toString())
                && HELPERS.stream().noneMatch(speech::startsWith);
    }

}

package jp.shisatsu.measure;

import static jp.shisatsu.archive.PassageFields.BETWEEN;
import static jp.shisatsu.archive.PassageFields.BODY;
import static jp.shisatsu.archive.PassageFields.TITLE;
import static jp.shisatsu.archive.PassageFields.WORDS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of hits, and the sentence of each that answers a query best with its
 * words marked, as Lucene's own highlighter cuts it by the offsets in the postings.
 */
final class RawExcerpts extends UnifiedHighlighter {

    private final Map<Integer, Document> stored = new HashMap<>();

    RawExcerpts(IndexSearcher searcher, Analyzer words) {
        super(builder(searcher, words));
    }

    /** Of the best, in their order. */
    List<RawLucene.Hit> of(Query query, TopDocs best) throws IOException {
        @Nullable String[] excerpts = Objects.requireNonNull(highlightFields(new String[] { WORDS }, query, best).get(WORDS));
        List<RawLucene.Hit> hits = new ArrayList<>();
        for (int i = 0; i < excerpts.length; i++) {
            hits.add(new RawLucene.Hit(Objects.requireNonNull(stored.get(best.scoreDocs[i].doc)), excerpts[i]));
        }
        return hits;
    }

    /**
     * The index keeps the words of title and body as one text, and each of them apart.
     */
    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator passages, int most)
            throws IOException {
        List<CharSequence[]> texts = new ArrayList<>();
        for (int passage = passages.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = passages.nextDoc()) {
            Document document = searcher.storedFields().document(passage);
            stored.put(passage, document);
            texts.add(new CharSequence[] { Stream.of(document.get(TITLE), document.get(BODY))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(BETWEEN)) });
        }
        return texts;
    }

}

package jp.shisatsu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.vocabulary.OpenIndex;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * Asks the index for passages; the database is not touched. Hibernate Search keeps the
 * index and opens its readers; asking is left to Lucene's own collectors, because facets
 * that leave out their own filter take a search each in its DSL. The portable way to
 * total, counts and best hits is PortableSearch of the package measure; the command load
 * prints how long each takes.
 */
@Component
class PassageSearch {

    static {
        // The longest text that is looked for makes some 1,200 of them.
        IndexSearcher.setMaxClauseCount(4096);
    }

    private final IndexReaders readers;

    private final Matching matching;

    PassageSearch(IndexReaders readers, Matching matching) {
        this.readers = readers;
        this.matching = matching;
    }

    /** Some of the hits with what was found marked, and how many there are of what. */
    Found find(Condition condition, Selection selection, Order order, Window window) {
        return asking(searcher -> {
            PassageCollector collected = collect(searcher, condition.query(), selection, order,
                    window.offset() + window.limit());
            Marks marks = new Marks(searcher.getIndexReader(), matching.anyOf(condition.marked()));
            List<Hit> hits = hits(searcher, collected.best(window.offset(), window.limit()).scoreDocs,
                    passage -> marks.in(searcher.getIndexReader(), passage));
            return new Found(collected.total(), collected.counts(), hits);
        });
    }

    /** The best of a kind, with nothing marked. */
    List<Hit> best(Query query, Kind kind, int limit) {
        return asking(searcher -> {
            PassageCollector collected = collect(searcher, query, Selection.of(kind), Order.RELEVANCE, limit);
            return hits(searcher, collected.best(0, limit).scoreDocs, passage -> List.of());
        });
    }

    private static PassageCollector collect(IndexSearcher searcher, Query query, Selection selection, Order order,
            int deepest) throws IOException {
        TopDocsCollector<?> best = best(order, Math.max(1, deepest));
        return searcher.search(query, new OnlyCollector<>(new PassageCollector(best, selection)));
    }

    /** Every hit is counted: no number of hits is enough to stop at. */
    private static TopDocsCollector<?> best(Order order, int deepest) {
        return order == Order.RELEVANCE
                ? new TopScoreDocCollectorManager(deepest, null, Integer.MAX_VALUE).newCollector()
                : new TopFieldCollectorManager(order.sort(), deepest, null, Integer.MAX_VALUE).newCollector();
    }

    private static List<Hit> hits(IndexSearcher searcher, ScoreDoc[] best, Finder finder) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : best) {
            hits.add(HitReader.read(stored.document(hit.doc), finder.find(hit.doc)));
        }
        return hits;
    }

    /** No transaction: what is asked of the index takes no connection. */
    private <T> T asking(Question<T> question) {
        try (OpenIndex index = readers.open()) {
            IndexSearcher searcher = new IndexSearcher(index.reader());
            searcher.setSimilarity(JapaneseAnalysis.similarity());
            return question.ask(searcher);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is asked of the index as it is now. */
    private interface Question<T> {

        T ask(IndexSearcher searcher) throws IOException;

    }

    /** Where in a passage something was found. */
    private interface Finder {

        List<Marked.Stretch> find(int passage) throws IOException;

    }

}

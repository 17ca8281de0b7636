package jp.shisatsu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * Asks the index for passages; the database is not touched. Hibernate Search keeps the
 * index and opens its readers; asking is left to Lucene's own collectors, because facets
 * that leave out their own filter take a search each in its DSL, and because it scores
 * all it counts: among 100,000 Q&amp;A, 95 of 100 searches take up to 15 ms here, with
 * six facets and excerpts, and 77 there, with three facets and none. The portable way is
 * PortableSearch of the package measure; the command load prints how long each takes.
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

    /**
     * Some of the hits, with what was found marked. All there are, and what keeps some
     * out, is counted.
     */
    Found find(Condition condition, Selection selection, FacetCollector facets, Order order, Window window) {
        return asking((searcher, present) -> {
            long before = facets.total();
            ScoreDoc[] best = condition.isOfSeveral() && window.limit() > 0
                    ? counted(searcher, present.without(condition.ranked()), facets, order, window.end())
                    : countedBefore(searcher, present, condition, selection, facets, order, window, before);
            long total = facets.total() - before;
            if (window.offset() >= best.length) {
                return new Found(total, List.of());
            }
            Marks marks = new Marks(searcher.getIndexReader(), matching.anyOf(condition.marked()));
            return new Found(total, hits(searcher, best, window.offset(), marks::in));
        });
    }

    /**
     * Where a hit has to be several things at once, little can be passed over: two words
     * took 2.0 ms to count and then to rank among a million Q&amp;A, and 0.7 in one go.
     */
    private static ScoreDoc[] counted(IndexSearcher searcher, Query query, FacetCollector facets, Order order,
            int deepest) throws IOException {
        RankingCollector both = new RankingCollector(facets,
                collectors(order, deepest, Integer.MAX_VALUE).newCollector());
        searcher.search(query, new OnlyCollector<>(both));
        return both.best().topDocs().scoreDocs;
    }

    /** Ranks what can be among the best, as all are counted already. */
    private static ScoreDoc[] countedBefore(IndexSearcher searcher, PresentIndex present, Condition condition,
            Selection selection, FacetCollector facets, Order order, Window window, long before) throws IOException {
        searcher.search(present.without(condition.query()), new OnlyCollector<>(facets));
        return window.limit() == 0 || window.offset() >= facets.total() - before ? new ScoreDoc[0]
                : best(searcher, Narrowing.of(present.without(condition.ranked()), selection), order, window.end());
    }

    /** Whether there is any. */
    boolean isAny(Query query) {
        return asking((searcher, present) -> best(searcher, new ConstantScoreQuery(present.without(query)),
                Order.RELEVANCE, 1).length > 0);
    }

    /** How many there are. */
    int count(Query query, Selection selection) {
        return asking((searcher, present) -> searcher.count(Narrowing.of(present.without(query), selection)));
    }

    /** The best of a kind, with nothing marked. */
    List<Hit> best(Query query, Kind kind, int limit) {
        return limit == 0 ? List.of()
                : asking((searcher,
                        present) -> hits(searcher, best(searcher,
                                Narrowing.of(present.without(query), Selection.of(kind)), Order.RELEVANCE, limit), 0,
                                PassageSearch::nothing));
    }

    /** What cannot be among them is passed over. */
    private static ScoreDoc[] best(IndexSearcher searcher, Query query, Order order, int deepest) throws IOException {
        return searcher.search(query, collectors(order, deepest, deepest)).scoreDocs;
    }

    private static CollectorManager<? extends TopDocsCollector<?>, ? extends TopDocs> collectors(Order order,
            int deepest, int looked) {
        return order == Order.RELEVANCE ? new TopScoreDocCollectorManager(deepest, null, looked)
                : new TopFieldCollectorManager(order.sort(), deepest, null, looked);
    }

    private static List<Hit> hits(IndexSearcher searcher, ScoreDoc[] best, int from, Finder finder) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Integer> ascending = Arrays.stream(best).skip(from).map(hit -> hit.doc).sorted().toList();
        List<List<Marked.Stretch>> found = finder.find(searcher.getIndexReader(), ascending);
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < best.length; i++) {
            int passage = best[i].doc;
            hits.add(HitReader.read(stored.document(passage), found.get(ascending.indexOf(passage))));
        }
        return hits;
    }

    private static List<List<Marked.Stretch>> nothing(IndexReader index, List<Integer> passages) {
        return Collections.nCopies(passages.size(), List.of());
    }

    /** No transaction: what is asked of the index takes no connection. */
    private <T> T asking(Question<T> question) {
        try (PresentIndex present = readers.present()) {
            IndexSearcher searcher = new IndexSearcher(present.index().reader());
            searcher.setSimilarity(JapaneseAnalysis.similarity());
            return question.ask(searcher, present);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is asked of the index as it is now. */
    private interface Question<T> {

        T ask(IndexSearcher searcher, PresentIndex present) throws IOException;

    }

    /** Where in each of some passages something was found. */
    private interface Finder {

        List<List<Marked.Stretch>> find(IndexReader index, List<Integer> passages) throws IOException;

    }

}

package jp.shisatsu.measure;

import static jp.shisatsu.archive.PassageFields.PAIRS;
import static jp.shisatsu.archive.PassageFields.WORDS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The same work as a page of hits, done by Lucene alone on the same files with a reader
 * of its own: the 20 best, how many there are exactly, three facets, and for each of the
 * 20 what is stored of it and where in it the query was found.
 */
final class RawLucene implements AutoCloseable {

    private static final int TOP = 20;

    private final IndexReader index;

    private final RawQueries queries;

    private RawLucene(IndexReader index, RawQueries queries) {
        this.index = index;
        this.queries = queries;
    }

    /** On all the indexes under a folder. */
    static RawLucene on(Path folder, RawQueries queries) throws IOException {
        List<IndexReader> readers = new ArrayList<>();
        for (Path kind : kinds(folder)) {
            readers.add(DirectoryReader.open(FSDirectory.open(kind)));
        }
        return new RawLucene(new MultiReader(readers.toArray(IndexReader[]::new)), queries);
    }

    private static List<Path> kinds(Path folder) throws IOException {
        try (Stream<Path> kinds = Files.list(folder)) {
            return kinds.filter(Files::isDirectory).sorted().toList();
        }
    }

    IndexReader index() {
        return index;
    }

    int segments() {
        return index.leaves().size();
    }

    /** What was found: how many in all, the facets, the best with their finds. */
    record Found(long total, RawCounts counts, List<Hit> hits) {

        Found {
            hits = List.copyOf(hits);
        }

    }

    /** A hit and how many stretches of it were found. */
    record Hit(Document stored, int finds) {
    }

    Found answer(Ask ask) throws IOException {
        Query query = queries.of(ask);
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(new BM25Similarity(0.9f, 0.75f));
        Object[] found = searcher.search(query, new MultiCollectorManager(
                new TopScoreDocCollectorManager(TOP, null, Integer.MAX_VALUE), new RawCounts.Manager()));
        TopDocs best = (TopDocs) found[0];
        return new Found(best.totalHits.value(), (RawCounts) found[1], hits(searcher, query, best.scoreDocs));
    }

    private static List<Hit> hits(IndexSearcher searcher, Query query, ScoreDoc[] best) throws IOException {
        Weight sought = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : best) {
            hits.add(new Hit(searcher.storedFields().document(hit.doc), finds(searcher, hit.doc, sought)));
        }
        return hits;
    }

    private static int finds(IndexSearcher searcher, int passage, Weight sought) throws IOException {
        LeafReaderContext segment = searcher.getLeafContexts()
            .get(ReaderUtil.subIndex(passage, searcher.getLeafContexts()));
        Matches found = sought.matches(segment, passage - segment.docBase);
        return found == null ? 0 : finds(found.getMatches(WORDS)) + finds(found.getMatches(PAIRS));
    }

    private static int finds(@Nullable MatchesIterator found) throws IOException {
        int finds = 0;
        while (found != null && found.next()) {
            finds++;
        }
        return finds;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

}

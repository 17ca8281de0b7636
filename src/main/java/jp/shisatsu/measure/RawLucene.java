package jp.shisatsu.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The same work as a page of hits, done by Lucene alone on the same files with a reader
 * of its own: the 20 best, how many there are exactly, three facets, and for each of the
 * 20 what is stored of it and an excerpt with what was found marked.
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

    /** A hit and the sentence that is shown of it, if its words were found. */
    record Hit(Document stored, @Nullable String excerpt) {
    }

    Found answer(Ask ask) throws IOException {
        Query query = queries.of(ask);
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(new BM25Similarity(0.9f, 0.75f));
        Object[] found = searcher.search(query, new MultiCollectorManager(
                new TopScoreDocCollectorManager(TOP, null, Integer.MAX_VALUE), new RawCounts.Manager()));
        TopDocs best = (TopDocs) found[0];
        return new Found(best.totalHits.value(), (RawCounts) found[1],
                new RawExcerpts(searcher, queries.byWord()).of(query, best));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

}

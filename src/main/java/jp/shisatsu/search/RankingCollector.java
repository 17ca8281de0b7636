package jp.shisatsu.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocsCollector;

/**
 * Counts all that matches, and in the same go keeps the best of those that nothing chosen
 * keeps out.
 */
record RankingCollector(FacetCollector facets, TopDocsCollector<?> best) implements Collector {

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        FacetCollector.Leaf counted = facets.getLeafCollector(segment);
        LeafCollector ranked = best.getLeafCollector(segment);
        return new LeafCollector() {

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                ranked.setScorer(scorer);
            }

            @Override
            public void collect(int passage) throws IOException {
                if (counted.count(passage)) {
                    ranked.collect(passage);
                }
            }

            @Override
            public void finish() throws IOException {
                counted.finish();
                ranked.finish();
            }

        };
    }

}

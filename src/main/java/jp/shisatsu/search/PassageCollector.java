package jp.shisatsu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.shisatsu.archive.PassageKind;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;

/**
 * Takes everything a search needs in one pass over all that matches: the best hits, how
 * many there are, and how many there would be of each value of each field. A passage that
 * one field alone keeps out counts for that field, since a reader may choose another of
 * its values.
 */
final class PassageCollector implements Collector {

    private final TopDocsCollector<?> best;

    private final Map<FacetField, Tally> tallies = new EnumMap<>(FacetField.class);

    private final boolean narrowed;

    PassageCollector(TopDocsCollector<?> best, Selection selection) {
        this.best = best;
        this.narrowed = !selection.isEverything();
        for (FacetField field : FacetField.values()) {
            tallies.put(field, tally(field, selection.of(field)));
        }
    }

    private static Tally tally(FacetField field, List<String> chosen) {
        return switch (field) {
            case PLACES -> new NameTally(field, chosen);
            case KINDS -> new NumberTally(field, chosen, code -> Kind.of(PassageKind.of((int) code)).value(),
                    PassageCollector::code);
            case COUNCILS, COMMITTEES, YEARS, SITES ->
                new NumberTally(field, chosen, Long::toString, PassageCollector::number);
        };
    }

    private static long code(String kind) {
        return Kind.named(kind).map(known -> known.passage().code()).orElse(-1);
    }

    /** No number is negative, so what is none has no hits. */
    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        }
        catch (NumberFormatException none) {
            return -1;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        List<Tally.Leaf> leaves = new ArrayList<>();
        for (Tally tally : tallies.values()) {
            leaves.add(tally.in(segment));
        }
        return new Leaf(best.getLeafCollector(segment), leaves.toArray(Tally.Leaf[]::new), narrowed);
    }

    /** The hits from an offset on. */
    TopDocs best(int offset, int limit) {
        return best.topDocs(offset, limit);
    }

    long total() {
        return best.getTotalHits();
    }

    Map<FacetField, Map<String, Long>> counts() {
        Map<FacetField, Map<String, Long>> counts = new EnumMap<>(FacetField.class);
        tallies.forEach((field, tally) -> counts.put(field, tally.counts()));
        return counts;
    }

    /** What is collected of one segment. */
    private static final class Leaf implements LeafCollector {

        private final LeafCollector best;

        private final Tally.Leaf[] tallies;

        private final boolean narrowed;

        Leaf(LeafCollector best, Tally.Leaf[] tallies, boolean narrowed) {
            this.best = best;
            this.tallies = tallies;
            this.narrowed = narrowed;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            best.setScorer(scorer);
        }

        @Override
        public void collect(int passage) throws IOException {
            if (narrowed) {
                weigh(passage);
            }
            else {
                take(passage);
            }
        }

        private void weigh(int passage) throws IOException {
            Tally.Leaf against = null;
            for (Tally.Leaf tally : tallies) {
                if (!tally.admits(passage)) {
                    if (against != null) {
                        return;
                    }
                    against = tally;
                }
            }
            if (against == null) {
                take(passage);
            }
            else {
                against.count(passage);
            }
        }

        private void take(int passage) throws IOException {
            best.collect(passage);
            for (Tally.Leaf tally : tallies) {
                tally.count(passage);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Tally.Leaf tally : tallies) {
                tally.finish();
            }
        }

    }

}

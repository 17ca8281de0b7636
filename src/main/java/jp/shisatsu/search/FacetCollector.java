package jp.shisatsu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shisatsu.archive.PassageKind;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts all that matches: how many passages there are, and how many there would be of
 * each value of each field. A passage that one field alone keeps out counts for that
 * field, since a reader may choose another of its values. Several searches in turn add
 * up.
 */
final class FacetCollector implements Collector {

    private final Map<FacetField, Tally> tallies = new EnumMap<>(FacetField.class);

    private final Selection selection;

    private long total;

    FacetCollector(Selection selection) {
        this.selection = selection;
        for (FacetField field : FacetField.values()) {
            tallies.put(field, tally(field, selection.of(field)));
        }
    }

    private static Tally tally(FacetField field, List<String> chosen) {
        return switch (field) {
            case PLACES -> new NameTally(field, chosen);
            case KINDS ->
                new NumberTally(field, chosen, code -> Kind.of(PassageKind.of((int) code)).value(), Narrowing::kind);
            case COUNCILS, COMMITTEES, YEARS, SITES ->
                new NumberTally(field, chosen, Long::toString, Narrowing::number);
        };
    }

    /** How well anything fits does not matter. */
    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public Leaf getLeafCollector(LeafReaderContext segment) throws IOException {
        return new Leaf(segment);
    }

    /** How many passages there are that nothing chosen keeps out. */
    long total() {
        return total;
    }

    /** How many there are where the kind is left open. */
    long ofAnyKind() {
        return counts(FacetField.KINDS, Kind.values().length).values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many passages there are of each value: at least of so many that are most, and
     * of those chosen.
     */
    Map<String, Long> counts(FacetField field, int most) {
        return Objects.requireNonNull(tallies.get(field)).counts(most);
    }

    /** What is counted of one segment. */
    final class Leaf implements LeafCollector {

        private final Block open = new Block();

        private final List<Narrowed> narrowed = new ArrayList<>();

        private Leaf(LeafReaderContext segment) throws IOException {
            for (Map.Entry<FacetField, Tally> tally : tallies.entrySet()) {
                Tally.Leaf field = tally.getValue().in(segment);
                if (selection.of(tally.getKey()).isEmpty()) {
                    open.fields.add(field);
                }
                else {
                    narrowed.add(new Narrowed(field, new Block(field)));
                }
            }
        }

        @Override
        public void setScorer(Scorable scorer) {
            // nothing is asked of it
        }

        @Override
        public void collect(int passage) throws IOException {
            count(passage);
        }

        /** Counts a passage; true if nothing chosen keeps it out. */
        boolean count(int passage) throws IOException {
            Narrowed against = null;
            for (Narrowed field : narrowed) {
                if (!field.values.admits(passage)) {
                    if (against != null) {
                        return false;
                    }
                    against = field;
                }
            }
            if (against != null) {
                against.counted.add(passage);
                return false;
            }
            total++;
            open.add(passage);
            for (Narrowed field : narrowed) {
                field.counted.add(passage);
            }
            return true;
        }

        @Override
        public void finish() throws IOException {
            open.finish();
            for (Narrowed field : narrowed) {
                field.counted.finish();
            }
        }

    }

    /**
     * A field of which something is chosen, and the passages that nothing, or it alone,
     * keeps out.
     */
    private record Narrowed(Tally.Leaf values, Block counted) {
    }

    /** Passages of a segment that are counted at a time, each field in turn. */
    private static final class Block {

        private static final int MOST = 1024;

        private final List<Tally.Leaf> fields = new ArrayList<>();

        private final int[] passages = new int[MOST];

        private int size;

        Block(Tally.Leaf... fields) {
            this.fields.addAll(List.of(fields));
        }

        void add(int passage) throws IOException {
            passages[size++] = passage;
            if (size == MOST) {
                count();
            }
        }

        private void count() throws IOException {
            for (Tally.Leaf field : fields) {
                field.count(passages, size);
            }
            size = 0;
        }

        void finish() throws IOException {
            count();
            for (Tally.Leaf field : fields) {
                field.finish();
            }
        }

    }

}

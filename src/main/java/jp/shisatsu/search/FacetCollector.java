package jp.shisatsu.search;

import java.io.IOException;
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

    private final boolean narrowed;

    private long total;

    FacetCollector(Selection selection) {
        this.narrowed = !selection.isEverything();
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
    public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
        Tally.Leaf[] leaves = new Tally.Leaf[tallies.size()];
        int next = 0;
        for (Tally tally : tallies.values()) {
            leaves[next++] = tally.in(segment);
        }
        return new Leaf(leaves);
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

    /** What is counted of one segment, a block of passages at a time. */
    private final class Leaf implements LeafCollector {

        private static final int BLOCK = 1024;

        private final Tally.Leaf[] fields;

        private final int[] block = new int[BLOCK];

        private int size;

        Leaf(Tally.Leaf[] fields) {
            this.fields = fields;
        }

        @Override
        public void setScorer(Scorable scorer) {
            // nothing is asked of it
        }

        @Override
        public void collect(int passage) throws IOException {
            block[size++] = passage;
            if (size == BLOCK) {
                count();
            }
        }

        private void count() throws IOException {
            if (narrowed) {
                weigh();
            }
            else {
                total += size;
                for (Tally.Leaf tally : fields) {
                    tally.count(block, size);
                }
            }
            size = 0;
        }

        private void weigh() throws IOException {
            int[] keptOutBy = new int[size];
            int[] against = new int[size];
            for (int field = 0; field < fields.length; field++) {
                for (int i = 0; i < size; i++) {
                    if (!fields[field].admits(block[i])) {
                        keptOutBy[i]++;
                        against[i] = field;
                    }
                }
            }
            int[] some = new int[size];
            for (int field = 0; field < fields.length; field++) {
                int number = 0;
                for (int i = 0; i < size; i++) {
                    if (keptOutBy[i] == 0 || (keptOutBy[i] == 1 && against[i] == field)) {
                        some[number++] = block[i];
                    }
                }
                fields[field].count(some, number);
            }
            for (int times : keptOutBy) {
                total += times == 0 ? 1 : 0;
            }
        }

        @Override
        public void finish() throws IOException {
            count();
            for (Tally.Leaf tally : fields) {
                tally.finish();
            }
        }

    }

}

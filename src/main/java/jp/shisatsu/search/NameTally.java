package jp.shisatsu.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Counts names by their numbers within a segment, and looks each name up only once a
 * segment. There are few: as many as countries and prefectures.
 */
final class NameTally implements Tally {

    private final String field;

    private final List<String> chosen;

    private final Map<String, Long> counts = new HashMap<>();

    NameTally(FacetField field, List<String> chosen) {
        this.field = field.field();
        this.chosen = chosen;
    }

    @Override
    public Leaf in(LeafReaderContext segment) throws IOException {
        SortedSetDocValues names = names(segment);
        Set<Long> admitted = new HashSet<>();
        for (String name : chosen) {
            admitted.add(names.lookupTerm(new BytesRef(name)));
        }
        return new Names(names, names(segment), admitted);
    }

    private SortedSetDocValues names(LeafReaderContext segment) throws IOException {
        return DocValues.getSortedSet(segment.reader(), field);
    }

    @Override
    public Map<String, Long> counts(int most) {
        return Map.copyOf(counts);
    }

    /** The names of a segment. */
    private final class Names implements Leaf {

        private final SortedSetDocValues asked;

        private final SortedSetDocValues counted;

        private final Set<Long> admitted;

        private final int[] ofNumber;

        /** Twice the same, since each is read in its own time, and only forwards. */
        Names(SortedSetDocValues asked, SortedSetDocValues counted, Set<Long> admitted) {
            this.asked = asked;
            this.counted = counted;
            this.admitted = admitted;
            this.ofNumber = new int[Math.toIntExact(counted.getValueCount())];
        }

        @Override
        public boolean admits(int passage) throws IOException {
            if (admitted.isEmpty()) {
                return true;
            }
            boolean found = false;
            for (int left = start(asked, passage); left > 0 && !found; left--) {
                found = admitted.contains(asked.nextOrd());
            }
            return found;
        }

        @Override
        public void count(int[] passages, int number) throws IOException {
            for (int i = 0; i < number; i++) {
                for (int left = start(counted, passages[i]); left > 0; left--) {
                    ofNumber[(int) counted.nextOrd()]++;
                }
            }
        }

        private static int start(SortedSetDocValues names, int passage) throws IOException {
            return names.advanceExact(passage) ? names.docValueCount() : 0;
        }

        @Override
        public void finish() throws IOException {
            for (int number = 0; number < ofNumber.length; number++) {
                if (ofNumber[number] > 0) {
                    counts.merge(counted.lookupOrd(number).utf8ToString(), (long) ofNumber[number], Long::sum);
                }
            }
        }

    }

}

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
 * segment.
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
        SortedSetDocValues names = DocValues.getSortedSet(segment.reader(), field);
        Set<Long> admitted = new HashSet<>();
        for (String name : chosen) {
            admitted.add(names.lookupTerm(new BytesRef(name)));
        }
        return new Names(names, admitted);
    }

    @Override
    public Map<String, Long> counts() {
        return counts;
    }

    /** The names of a segment. */
    private final class Names implements Leaf {

        private final SortedSetDocValues names;

        private final Set<Long> admitted;

        private final int[] ofNumber;

        Names(SortedSetDocValues names, Set<Long> admitted) {
            this.names = names;
            this.admitted = admitted;
            this.ofNumber = new int[Math.toIntExact(names.getValueCount())];
        }

        @Override
        public boolean admits(int passage) throws IOException {
            if (admitted.isEmpty()) {
                return true;
            }
            boolean found = false;
            for (int left = start(passage); left > 0 && !found; left--) {
                found = admitted.contains(names.nextOrd());
            }
            return found;
        }

        @Override
        public void count(int passage) throws IOException {
            for (int left = start(passage); left > 0; left--) {
                ofNumber[Math.toIntExact(names.nextOrd())]++;
            }
        }

        private int start(int passage) throws IOException {
            return names.advanceExact(passage) ? names.docValueCount() : 0;
        }

        @Override
        public void finish() throws IOException {
            for (int number = 0; number < ofNumber.length; number++) {
                if (ofNumber[number] > 0) {
                    counts.merge(names.lookupOrd(number).utf8ToString(), (long) ofNumber[number], Long::sum);
                }
            }
        }

    }

}

package jp.shisatsu.measure;

import static jp.shisatsu.archive.PassageFields.OF_COMMITTEE;
import static jp.shisatsu.archive.PassageFields.OF_COUNCIL;
import static jp.shisatsu.archive.PassageFields.OF_YEAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;

/** Counts the three facets, council, committee and year, in arrays. */
final class RawCounts extends SimpleCollector {

    private static final List<String> FIELDS = List.of(OF_COUNCIL, OF_COMMITTEE, OF_YEAR);

    private final int[][] counts = new int[FIELDS.size()][2100];

    private List<SortedNumericDocValues> values = List.of();

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        values = new ArrayList<>();
        for (String field : FIELDS) {
            values.add(DocValues.getSortedNumeric(segment.reader(), field));
        }
    }

    @Override
    public void collect(int passage) throws IOException {
        for (int field = 0; field < FIELDS.size(); field++) {
            SortedNumericDocValues numbers = values.get(field);
            for (int left = numbers.advanceExact(passage) ? numbers.docValueCount() : 0; left > 0; left--) {
                count(field, Math.toIntExact(numbers.nextValue()));
            }
        }
    }

    private void count(int field, int number) {
        counts[field] = ArrayUtil.grow(counts[field], number + 1);
        counts[field][number]++;
    }

    /** How many passages have a committee by this id. */
    int ofCommittee(int id) {
        return id < counts[1].length ? counts[1][id] : 0;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** For a search in one thread. */
    record Manager() implements CollectorManager<RawCounts, RawCounts> {

        @Override
        public RawCounts newCollector() {
            return new RawCounts();
        }

        @Override
        public RawCounts reduce(Collection<RawCounts> collectors) {
            return collectors.iterator().next();
        }

    }

}

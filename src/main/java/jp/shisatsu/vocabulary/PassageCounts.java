package jp.shisatsu.vocabulary;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** How many passages each value of a field has, in one pass over the field. */
final class PassageCounts {

    private PassageCounts() {
    }

    static Map<Long, Long> ofNumbers(IndexReader index, String field) throws IOException {
        Map<Long, Long> counts = new HashMap<>();
        for (LeafReaderContext segment : index.leaves()) {
            SortedNumericDocValues values = DocValues.getSortedNumeric(segment.reader(), field);
            Bits live = segment.reader().getLiveDocs();
            for (int passage = values.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = values.nextDoc()) {
                for (int value = 0; isLive(live, passage) && value < values.docValueCount(); value++) {
                    counts.merge(values.nextValue(), 1L, Long::sum);
                }
            }
        }
        return counts;
    }

    static Map<String, Long> ofNames(IndexReader index, String field) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (LeafReaderContext segment : index.leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(segment.reader(), field);
            Bits live = segment.reader().getLiveDocs();
            Map<Long, Long> ofNumbers = new HashMap<>();
            for (int passage = values.nextDoc(); passage != DocIdSetIterator.NO_MORE_DOCS; passage = values.nextDoc()) {
                for (int value = 0; isLive(live, passage) && value < values.docValueCount(); value++) {
                    ofNumbers.merge(values.nextOrd(), 1L, Long::sum);
                }
            }
            for (Map.Entry<Long, Long> number : ofNumbers.entrySet()) {
                counts.merge(values.lookupOrd(number.getKey()).utf8ToString(), number.getValue(), Long::sum);
            }
        }
        return counts;
    }

    private static boolean isLive(@Nullable Bits live, int passage) {
        return live == null || live.get(passage);
    }

}

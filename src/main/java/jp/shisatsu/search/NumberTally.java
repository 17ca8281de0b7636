package jp.shisatsu.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.ArrayUtil;

/** Counts small numbers: kinds, years, ids. */
final class NumberTally implements Tally {

    private final String field;

    private final long[] chosen;

    private final LongFunction<String> name;

    private int[] counts = new int[64];

    /** With the ways from a number to the value a reader chooses, and back. */
    NumberTally(FacetField field, List<String> chosen, LongFunction<String> name, ToLongFunction<String> number) {
        this.field = field.field();
        this.chosen = chosen.stream().mapToLong(number).toArray();
        this.name = name;
    }

    @Override
    public Leaf in(LeafReaderContext segment) throws IOException {
        NumericDocValues one = DocValues.unwrapSingleton(numbers(segment));
        return one == null ? new Several(numbers(segment), numbers(segment)) : new One(one, one(segment));
    }

    private SortedNumericDocValues numbers(LeafReaderContext segment) throws IOException {
        return DocValues.getSortedNumeric(segment.reader(), field);
    }

    private NumericDocValues one(LeafReaderContext segment) throws IOException {
        return DocValues.unwrapSingleton(numbers(segment));
    }

    @Override
    public Map<String, Long> counts(int most) {
        int least = least(most);
        Map<String, Long> named = new HashMap<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] >= least || (counts[number] > 0 && isChosen(number))) {
                named.put(name.apply(number), (long) counts[number]);
            }
        }
        return named;
    }

    /** Values of fewer passages are not among those that are most. */
    private int least(int most) {
        int[] some = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
        return some.length <= most ? 1 : some[some.length - most];
    }

    private boolean isChosen(long number) {
        for (long one : chosen) {
            if (one == number) {
                return true;
            }
        }
        return false;
    }

    private void add(long number) {
        int at = Math.toIntExact(number);
        if (at >= counts.length) {
            counts = ArrayUtil.grow(counts, at + 1);
        }
        counts[at]++;
    }

    /** A segment where no passage has more than one number, as that of the questions. */
    private final class One implements Leaf {

        private final NumericDocValues asked;

        private final NumericDocValues counted;

        /** Twice the same, since each is read in its own time, and only forwards. */
        One(NumericDocValues asked, NumericDocValues counted) {
            this.asked = asked;
            this.counted = counted;
        }

        @Override
        public boolean admits(int passage) throws IOException {
            return chosen.length == 0 || (asked.advanceExact(passage) && isChosen(asked.longValue()));
        }

        @Override
        public void count(int[] passages, int number) throws IOException {
            for (int i = 0; i < number; i++) {
                if (counted.advanceExact(passages[i])) {
                    add(counted.longValue());
                }
            }
        }

        @Override
        public void finish() {
            // counted across segments
        }

    }

    /** A segment where a passage may have several numbers. */
    private final class Several implements Leaf {

        private final SortedNumericDocValues asked;

        private final SortedNumericDocValues counted;

        /** Twice the same. */
        Several(SortedNumericDocValues asked, SortedNumericDocValues counted) {
            this.asked = asked;
            this.counted = counted;
        }

        @Override
        public boolean admits(int passage) throws IOException {
            if (chosen.length == 0) {
                return true;
            }
            boolean admitted = false;
            for (int left = start(asked, passage); left > 0 && !admitted; left--) {
                admitted = isChosen(asked.nextValue());
            }
            return admitted;
        }

        @Override
        public void count(int[] passages, int number) throws IOException {
            for (int i = 0; i < number; i++) {
                for (int left = start(counted, passages[i]); left > 0; left--) {
                    add(counted.nextValue());
                }
            }
        }

        private static int start(SortedNumericDocValues numbers, int passage) throws IOException {
            return numbers.advanceExact(passage) ? numbers.docValueCount() : 0;
        }

        @Override
        public void finish() {
            // counted across segments
        }

    }

}

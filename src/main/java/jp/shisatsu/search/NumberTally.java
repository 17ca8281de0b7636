package jp.shisatsu.search;

import java.io.IOException;
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
        SortedNumericDocValues numbers = DocValues.getSortedNumeric(segment.reader(), field);
        NumericDocValues one = DocValues.unwrapSingleton(numbers);
        return one == null ? new Several(numbers) : new One(one);
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> named = new HashMap<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                named.put(name.apply(number), (long) counts[number]);
            }
        }
        return named;
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

        private final NumericDocValues numbers;

        One(NumericDocValues numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean admits(int passage) throws IOException {
            return chosen.length == 0 || (numbers.advanceExact(passage) && isChosen(numbers.longValue()));
        }

        @Override
        public void count(int passage) throws IOException {
            if (numbers.advanceExact(passage)) {
                add(numbers.longValue());
            }
        }

        @Override
        public void finish() {
            // counted across segments
        }

    }

    /** A segment where a passage may have several numbers. */
    private final class Several implements Leaf {

        private final SortedNumericDocValues numbers;

        Several(SortedNumericDocValues numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean admits(int passage) throws IOException {
            if (chosen.length == 0) {
                return true;
            }
            boolean admitted = false;
            for (int left = start(passage); left > 0 && !admitted; left--) {
                admitted = isChosen(numbers.nextValue());
            }
            return admitted;
        }

        @Override
        public void count(int passage) throws IOException {
            for (int left = start(passage); left > 0; left--) {
                add(numbers.nextValue());
            }
        }

        private int start(int passage) throws IOException {
            return numbers.advanceExact(passage) ? numbers.docValueCount() : 0;
        }

        @Override
        public void finish() {
            // counted across segments
        }

    }

}

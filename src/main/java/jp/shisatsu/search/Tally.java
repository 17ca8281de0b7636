package jp.shisatsu.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the values of one field, and says which passages have one that is chosen. */
interface Tally {

    /** For the passages of one segment, to be asked in ascending order. */
    Leaf in(LeafReaderContext segment) throws IOException;

    /**
     * How many passages have each value: at least of so many values that are most, and of
     * those chosen.
     */
    Map<String, Long> counts(int most);

    /** A segment's values. */
    interface Leaf {

        /** Whether a passage has one of the values chosen, or none is chosen. */
        boolean admits(int passage) throws IOException;

        /** Counts each value of the first passages, so many; each at most once. */
        void count(int[] passages, int number) throws IOException;

        /** After the last passage of the segment. */
        void finish() throws IOException;

    }

}

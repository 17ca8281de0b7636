package jp.shisatsu.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;

/** Counts the values of one field, and says which passages have one that is chosen. */
interface Tally {

    /** For the passages of one segment, to be asked in ascending order. */
    Leaf in(LeafReaderContext segment) throws IOException;

    /** How many passages have each value. */
    Map<String, Long> counts();

    /** A segment's values. */
    interface Leaf {

        /** Whether a passage has one of the values chosen, or none is chosen. */
        boolean admits(int passage) throws IOException;

        /** Counts each value of a passage; at most once a passage. */
        void count(int passage) throws IOException;

        /** After the last passage of the segment. */
        void finish() throws IOException;

    }

}

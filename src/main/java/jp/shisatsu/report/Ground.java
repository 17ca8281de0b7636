package jp.shisatsu.report;

import java.util.Map;
import java.util.TreeMap;
import jp.shisatsu.text.SourceSpan;

/** Which stretches of the source are taken, so that no two parts account for the same. */
final class Ground {

    /** Start to end. */
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    /** Takes a stretch, unless some of it is taken already. */
    boolean take(SourceSpan span) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
        boolean free = before == null || before.getValue() <= span.start();
        if (free) {
            taken.put(span.start(), span.end());
        }
        return free;
    }

    boolean isTaken(int offset) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(offset);
        return before != null && before.getValue() > offset;
    }

}

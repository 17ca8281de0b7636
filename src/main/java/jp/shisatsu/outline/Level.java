package jp.shisatsu.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A branch that is open, and which known headings stand under it so far. */
record Level(Branch branch, Set<Heading> taken, Map<String, Marker> last) {

    Level(Branch branch) {
        this(branch, new HashSet<>(), new HashMap<>());
    }

    void take(Branch child) {
        branch.add(child);
        taken.add(Heading.of(child));
        last.put(child.marker().style(), child.marker());
    }

    boolean hasTaken(Branch child) {
        return taken.contains(Heading.of(child));
    }

    /**
     * Whether a marker goes on counting what has been closed since: 三 … 随行 … 四, or ■ …
     * 【質疑】 … ■.
     */
    boolean isGoneOnWithBy(Marker marker) {
        Marker before = last.get(marker.style());
        return before != null && (marker.numbered() || marker.isSquare()) && marker.follows(before);
    }

    boolean isAbout(Topic topic) {
        return branch.topics().contains(topic);
    }

    boolean isOf(String style) {
        return branch.marker().style().equals(style);
    }

    /** The same in every visit: its style and what it is about. */
    record Heading(String style, Set<Topic> topics) {

        static Heading of(Branch branch) {
            return new Heading(branch.marker().style(), branch.topics());
        }

    }

}

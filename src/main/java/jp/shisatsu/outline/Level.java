package jp.shisatsu.outline;

import java.util.HashSet;
import java.util.Set;

/** A branch that is open, and which known headings stand under it so far. */
record Level(Branch branch, Set<Heading> taken) {

    Level(Branch branch) {
        this(branch, new HashSet<>());
    }

    void take(Branch child) {
        branch.add(child);
        taken.add(Heading.of(child));
    }

    boolean hasTaken(Branch child) {
        return taken.contains(Heading.of(child));
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

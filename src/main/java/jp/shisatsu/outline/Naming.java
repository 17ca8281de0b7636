package jp.shisatsu.outline;

import java.util.HashSet;
import java.util.Set;

/**
 * A heading councils agree on, found at the head of some words: what it is about, how
 * many letters it has, and where a value on the same line begins (at the end if there is
 * none).
 */
record Naming(Set<Topic> topics, int letters, int end) {

    /** Before a heading is read. */
    static final Naming NOTHING = new Naming(Set.of(), 0, -1);

    Naming {
        topics = Set.copyOf(topics);
    }

    Naming and(Wording wording, int newEnd) {
        Set<Topic> both = new HashSet<>(topics);
        both.add(wording.topic());
        return new Naming(both, letters + wording.length(), newEnd);
    }

    /** The same words, taken for another heading. */
    Naming about(Topic topic) {
        return new Naming(Set.of(topic), letters, end);
    }

    Naming endingAt(int valueStart) {
        return new Naming(topics, letters, valueStart);
    }

    /** Whether a colon parts it from a value: a sentence has none. */
    boolean endsWithColon(Passage words) {
        String label = words.written().substring(0, end).strip();
        return label.endsWith("：") || label.endsWith(":");
    }

    /** Whether it is a cell of its own, and the value the next. */
    boolean endsCell(Passage words) {
        String label = words.written().substring(0, end);
        return label.chars().anyMatch(glyph -> "\t|｜│┃║".indexOf(glyph) >= 0);
    }

    boolean isWhole(Passage words) {
        return end == words.length();
    }

}

package jp.shisatsu.outline;

import java.util.Set;

/**
 * A heading councils agree on, found at the head of some words: what it is about, and
 * where a value on the same line begins (at the end if there is none).
 */
record Naming(Set<Topic> topics, int end) {

    boolean isWhole(Passage words) {
        return end == words.written().length();
    }

}

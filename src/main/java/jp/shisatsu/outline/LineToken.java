package jp.shisatsu.outline;

import java.util.Collections;
import java.util.Set;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What one line is, before anything is decided about nesting. The line of each is all its
 * words; a marker is split off beside it.
 */
sealed interface LineToken {

    Passage line();

    /** What a heading councils agree on is about; nothing, for any other line. */
    default Set<Topic> topics() {
        return Set.of();
    }

    default boolean isAbout(Topic topic) {
        return this instanceof Known heading && heading.topics.contains(topic);
    }

    default boolean isAboutOneOf(Set<Topic> some) {
        return this instanceof Known heading && !Collections.disjoint(heading.topics, some);
    }

    /** The same line, as the name of a site that begins the record of its visit. */
    default Known asSite() {
        Marked marked = this instanceof Listed item ? item.marked() : new Marked(Marker.OF_SITE, line());
        return new Known(line(), marked, Set.of(Topic.SITE), null);
    }

    /**
     * A page number, a rule, the name of a site told once more: no words of their own.
     */
    record Furniture(Passage line) implements LineToken {
    }

    /** Words that are about the report itself, and part of nothing in it. */
    record Apart(Passage line) implements LineToken {

        /** Nothing, where an answer ends: what follows is no part of it. */
        static Apart endOfAnswer(int offset) {
            return new Apart(new Passage("", offset, new SourceSpan(offset, offset)));
        }

        boolean endsAnswer() {
            return line.isEmpty();
        }

    }

    record Captioned(Passage line, boolean pictured) implements LineToken {
    }

    /** A heading councils agree on, and the value that may stand behind it. */
    record Known(Passage line, Marked marked, Set<Topic> topics, @Nullable Passage value) implements LineToken {

        /** The heading alone, where its value stands for itself. */
        Known without(Passage itsValue) {
            return new Known(before(line, itsValue), new Marked(marked.marker(), before(marked.words(), itsValue)),
                    topics, null);
        }

        private static Passage before(Passage words, Passage itsValue) {
            int length = Math.min(words.length(), itsValue.start() - words.start());
            return words.headUpTo(length, itsValue.start());
        }

    }

    /** A numbered or marked line: a heading, or an item of a list. */
    record Listed(Passage line, Marked marked) implements LineToken {
    }

    /**
     * Doubtful where the mark may be the first letter of a letter-spaced word (A P U F).
     */
    record Asked(Passage line, Passage words, boolean doubtful) implements LineToken {
    }

    record Replied(Passage line, Passage words, boolean doubtful) implements LineToken {
    }

    /** Its type may stand out, as that of a heading does. */
    record Prose(Passage line, boolean standsOut) implements LineToken {

        Prose(Passage line) {
            this(line, false);
        }

    }

}

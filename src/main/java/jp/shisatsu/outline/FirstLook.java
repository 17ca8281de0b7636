package jp.shisatsu.outline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a line shows at first sight, kept because every line is looked at
 * three times: for the habits of the report, for its interviews, and for what it is.
 * Marked, asking, replying and known are of the line without what stood before its own
 * marker; known is the heading councils agree on.
 */
record FirstLook(Passage written, Passage line, @Nullable Marked marked, QuestionMarks.@Nullable Mark asking,
        QuestionMarks.@Nullable Mark replying, LineToken.@Nullable Known known) {

    private static final Telltale DASH = new Telltale("-－–—");

    static FirstLook at(Passage written) {
        Optional<Marked> marked = Markers.at(written);
        Passage line = marked.isEmpty() ? withoutDash(written) : undashed(written, marked.get());
        return of(written, line, line.equals(written) ? marked : Markers.at(line));
    }

    private static FirstLook of(Passage written, Passage line, Optional<Marked> marked) {
        return new FirstLook(written, line, marked.orElse(null), QuestionMarks.question(line).orElse(null),
                QuestionMarks.answer(line).orElse(null), KnownHeadings.at(line, marked, false).orElse(null));
    }

    /** The same before anything was taken off the line. */
    FirstLook asWritten() {
        return isAsWritten() ? this : of(written, written, Markers.at(written));
    }

    boolean isAsWritten() {
        return line.equals(written);
    }

    Optional<Marked> marker() {
        return Optional.ofNullable(marked);
    }

    Optional<QuestionMarks.Mark> question() {
        return Optional.ofNullable(asking);
    }

    Optional<QuestionMarks.Mark> answer() {
        return Optional.ofNullable(replying);
    }

    /** Whether it is known for a question or an answer, and no heading is worded so. */
    boolean isAskedOrAnswered() {
        return (asking != null || replying != null) && !KnownHeadings.isOne(line);
    }

    /**
     * The line without the list dash an extraction put before its own marker, or the
     * bullet or number before a question: (1) Q.
     */
    private static Passage undashed(Passage line, Marked marked) {
        Passage words = marked.words();
        boolean before = switch (Markers.notation(line)) {
            case DASH -> Markers.at(words).isPresent() || isAskedOrAnswered(words) || isAskedByLetter(words);
            case SIGN -> isAskedOrAnswered(words) || isAskedByLetter(words);
            case FRAMED, COUNTED, SINGLE, HASH, NONE -> isAskedByLetter(words);
        };
        return before ? words : line;
    }

    /** －Ｑ asks, too. */
    private static Passage withoutDash(Passage line) {
        return DASH.begins(line) && line.length() > 1 && isAskedByLetter(line.from(1)) ? line.from(1) : line;
    }

    private static boolean isAskedByLetter(Passage words) {
        return QuestionMarks.question(words)
            .or(() -> QuestionMarks.answer(words))
            .filter(mark -> mark.isLetter() && !mark.ambiguous() && !mark.words().isEmpty())
            .isPresent();
    }

    private static boolean isAskedOrAnswered(Passage words) {
        return (QuestionMarks.question(words).isPresent() || QuestionMarks.answer(words).isPresent())
                && !KnownHeadings.isOne(words);
    }

}

package jp.shisatsu.outline;

import java.util.List;
import java.util.Optional;

/** Says what a line is; the first recognition that knows it decides. */
final class LineReader {

    private static final String ARROWS = "→⇒⇨➡";

    private final Habits habits;

    private final LineFacts facts;

    private final LearntMarks marks;

    private final Speakers speakers;

    private final LostCircles circles;

    LineReader(List<Passage> lines, LineFacts facts) {
        this.habits = new Habits(lines);
        this.facts = facts;
        this.circles = new LostCircles(lines);
        Interviews interviews = new Interviews(lines);
        List<List<Passage>> marked = interviews.sections().stream().filter(LineReader::isMarkedOtherwise).toList();
        this.marks = new LearntMarks(marked);
        this.speakers = new Speakers(interviews.aboutMembers(), marked);
    }

    LineToken read(Passage written) {
        if (Furnishings.stand(written.written()) || habits.isRunningHead(written)) {
            return new LineToken.Furniture(written);
        }
        boolean pictured = facts.isCaption(written);
        if (pictured || Captions.stand(written.written())) {
            return new LineToken.Captioned(written, pictured);
        }
        Optional<Marked> circled = circles.at(written);
        if (circled.isPresent()) {
            return new LineToken.Listed(written, circled.get());
        }
        Passage line = undashed(written);
        return speakers.at(written)
            .or(() -> marks.at(written).filter(_ -> line.equals(written) || !isAskedOrAnswered(line)))
            .or(() -> question(line))
            .or(() -> answer(line))
            .orElseGet(() -> heading(line));
    }

    /**
     * The line without the list dash an extraction put before its own marker, or the
     * bullet before a question.
     */
    static Passage undashed(Passage line) {
        return Markers.dash(line)
            .map(Marked::words)
            .filter(words -> Markers.at(words).isPresent() || isAskedOrAnswered(words))
            .or(() -> Markers.sign(line).map(Marked::words).filter(LineReader::isAskedOrAnswered))
            .orElse(line);
    }

    /** Whether no mark that all councils use tells questions from answers. */
    private static boolean isMarkedOtherwise(List<Passage> interview) {
        List<Passage> lines = interview.stream().map(LineReader::undashed).toList();
        return lines.stream().noneMatch(line -> QuestionMarks.question(line).isPresent())
                || lines.stream().noneMatch(line -> QuestionMarks.answer(line).isPresent());
    }

    private static boolean isAskedOrAnswered(Passage words) {
        return !KnownHeadings.isOne(words)
                && (QuestionMarks.question(words).isPresent() || QuestionMarks.answer(words).isPresent());
    }

    private Optional<LineToken> question(Passage line) {
        return QuestionMarks.question(line)
            .filter(mark -> habits.believe(mark, line))
            .map(mark -> new LineToken.Asked(line, mark.words(), habits.doubt(mark, line)));
    }

    private Optional<LineToken> answer(Passage line) {
        return QuestionMarks.answer(line)
            .filter(mark -> habits.believe(mark, line))
            .<LineToken>map(mark -> new LineToken.Replied(line, mark.words(), habits.doubt(mark, line)))
            .or(() -> arrow(line));
    }

    /** → answers where a question was asked, and points on anywhere else. */
    private static Optional<LineToken> arrow(Passage line) {
        return ARROWS.indexOf(line.written().charAt(0)) < 0 ? Optional.empty()
                : Optional.of(new LineToken.Replied(line, line.from(1), true));
    }

    private LineToken heading(Passage line) {
        Optional<Marked> marked = Markers.at(line).or(() -> facts.heading(line));
        return KnownHeadings.at(line, marked, habits.numbersHeadings())
            .or(() -> marked.or(() -> Brackets.at(line).filter(Brackets::emphatic).map(Brackets::marked))
                .map(item -> new LineToken.Listed(line, item)))
            .orElseGet(() -> new LineToken.Prose(line));
    }

}

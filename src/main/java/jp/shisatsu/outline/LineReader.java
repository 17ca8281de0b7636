package jp.shisatsu.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a line is; the first recognition that knows it decides. */
final class LineReader {

    private static final String ARROWS = "→⇒⇨➡";

    private final Habits habits;

    private final LineFacts facts;

    private final LearntMarks marks;

    private final Speakers speakers;

    private final LostCircles circles;

    /** Where the lines begin that list who travelled: （委員）山田太郎 asks nothing. */
    private final Set<Integer> amongMembers;

    LineReader(List<Passage> lines, LineFacts facts) {
        this.habits = new Habits(lines);
        this.facts = facts;
        this.circles = new LostCircles(lines);
        Interviews interviews = new Interviews(lines);
        this.amongMembers = interviews.aboutMembers().stream().map(Passage::start).collect(Collectors.toSet());
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
        if (KnownHeadings.isLabelInBrackets(line)) {
            return heading(line);
        }
        return speakers.at(written)
            .or(() -> marks.at(written).filter(_ -> line.equals(written) || !isAskedOrAnswered(line)))
            .or(() -> question(line))
            .or(() -> answer(line))
            .orElseGet(() -> heading(line));
    }

    /**
     * The line without the list dash an extraction put before its own marker, or the
     * bullet or number before a question: (1) Q.
     */
    static Passage undashed(Passage line) {
        return Markers.dash(line)
            .map(Marked::words)
            .filter(words -> Markers.at(words).isPresent() || isAskedOrAnswered(words))
            .or(() -> Markers.sign(line).map(Marked::words).filter(LineReader::isAskedOrAnswered))
            .or(() -> Markers.at(line).map(Marked::words).filter(LineReader::isAskedByLetter))
            .orElse(line);
    }

    /** Whether no mark that all councils use tells questions from answers. */
    private static boolean isMarkedOtherwise(List<Passage> interview) {
        List<Passage> lines = interview.stream().map(LineReader::undashed).toList();
        return lines.stream().noneMatch(line -> QuestionMarks.question(line).isPresent())
                || lines.stream().noneMatch(line -> QuestionMarks.answer(line).isPresent());
    }

    private static boolean isAskedByLetter(Passage words) {
        return QuestionMarks.question(words)
            .or(() -> QuestionMarks.answer(words))
            .filter(mark -> mark.isLetter() && !mark.ambiguous() && !mark.words().written().isEmpty())
            .isPresent();
    }

    private static boolean isAskedOrAnswered(Passage words) {
        return !KnownHeadings.isOne(words)
                && (QuestionMarks.question(words).isPresent() || QuestionMarks.answer(words).isPresent());
    }

    private Optional<LineToken> question(Passage line) {
        return QuestionMarks.question(line)
            .filter(mark -> habits.believe(mark, line) && !(mark.isRole() && amongMembers.contains(line.start())))
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

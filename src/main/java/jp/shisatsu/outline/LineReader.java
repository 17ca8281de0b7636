package jp.shisatsu.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what a line is; the first recognition that knows it decides. */
final class LineReader {

    private static final String ARROWS = "→⇒⇨➡";

    private final Habits habits;

    private final LineFacts facts;

    private final SideBySide tables;

    private final LearntMarks marks;

    private final Speakers speakers;

    private final LostCircles circles;

    /** Where the lines begin that list who travelled: （委員）山田太郎 asks nothing. */
    private final Set<Integer> amongMembers;

    LineReader(List<Passage> written, List<FirstLook> lines, LineFacts facts, SideBySide tables) {
        this.habits = new Habits(written, lines);
        this.facts = facts;
        this.tables = tables;
        this.circles = new LostCircles(written);
        Interviews interviews = new Interviews(lines);
        this.amongMembers = interviews.aboutMembers().stream().map(Passage::start).collect(Collectors.toSet());
        List<List<Passage>> marked = interviews.sections()
            .stream()
            .filter(LineReader::isMarkedOtherwise)
            .map(section -> section.stream().map(FirstLook::written).toList())
            .toList();
        this.marks = new LearntMarks(marked);
        this.speakers = new Speakers(interviews.aboutMembers(), marked);
    }

    LineToken read(FirstLook look) {
        Passage written = look.written();
        if (Furnishings.stand(written) || habits.isRunningHead(written)) {
            return new LineToken.Furniture(written);
        }
        if (facts.isNote(written)) {
            return new LineToken.Apart(written);
        }
        if (tables.nameSite(written)) {
            return new LineToken.Prose(written).asSite();
        }
        if (tables.areLabel(written)) {
            return label(written);
        }
        boolean pictured = facts.isCaption(written);
        if (pictured || Captions.stand(written)) {
            return new LineToken.Captioned(written, pictured);
        }
        Optional<Marked> circled = circles.at(written);
        if (circled.isPresent()) {
            return KnownHeadings.at(written, circled, habits.numbersHeadings())
                .<LineToken>map(Function.identity())
                .orElseGet(() -> new LineToken.Listed(written, circled.get()));
        }
        if (KnownHeadings.isLabelInBrackets(look.line())) {
            return heading(look);
        }
        return speakers.at(written)
            .or(() -> marks.at(written).filter(_ -> look.isAsWritten() || !look.isAskedOrAnswered()))
            .or(() -> question(look))
            .or(() -> answer(look))
            .orElseGet(() -> heading(look));
    }

    /** Whether no mark that all councils use tells questions from answers. */
    private static boolean isMarkedOtherwise(List<FirstLook> interview) {
        return interview.stream().noneMatch(look -> look.asking() != null)
                || interview.stream().noneMatch(look -> look.replying() != null);
    }

    private Optional<LineToken> question(FirstLook look) {
        Passage line = look.line();
        return look.question()
            .filter(mark -> habits.believe(mark, line) && !(mark.isRole() && amongMembers.contains(line.start())))
            .map(mark -> new LineToken.Asked(line, mark.words(), habits.doubt(mark, line)));
    }

    private Optional<LineToken> answer(FirstLook look) {
        Passage line = look.line();
        return look.answer()
            .filter(mark -> habits.believe(mark, line))
            .<LineToken>map(mark -> new LineToken.Replied(line, mark.words(), habits.doubt(mark, line)))
            .or(() -> arrow(line));
    }

    /** → answers where a question was asked, and points on anywhere else. */
    private static Optional<LineToken> arrow(Passage line) {
        return ARROWS.indexOf(line.first()) < 0 ? Optional.empty()
                : Optional.of(new LineToken.Replied(line, line.from(1), true));
    }

    private LineToken heading(FirstLook look) {
        Passage line = look.line();
        Optional<Marked> marked = look.marker().or(() -> facts.heading(line));
        return known(look, marked)
            .or(() -> marked.or(() -> Brackets.at(line).filter(Brackets::emphatic).map(Brackets::marked))
                .map(item -> new LineToken.Listed(line, item)))
            .orElseGet(() -> new LineToken.Prose(line, facts.standsOut(line)));
    }

    /** What a row of a table is about: a heading, whatever its words. */
    private static LineToken label(Passage words) {
        return Headings.at(words.written())
            .filter(naming -> naming.isWhole(words))
            .<LineToken>map(naming -> new LineToken.Known(words, new Marked(Marker.NONE, words), naming.topics(), null))
            .orElseGet(() -> new LineToken.Listed(words, new Marked(Marker.OF_WORDS, words)));
    }

    /** Where headings are numbered, one that bears no marker is looked at again. */
    private Optional<LineToken> known(FirstLook look, Optional<Marked> marked) {
        boolean markedByFile = look.marked() == null && marked.isPresent();
        boolean mayBeCell = habits.numbersHeadings() && look.known() != null
                && look.known().marked().marker().equals(Marker.NONE);
        return markedByFile || mayBeCell
                ? KnownHeadings.at(look.line(), marked, habits.numbersHeadings()).map(Function.identity())
                : Optional.ofNullable(look.known());
    }

}

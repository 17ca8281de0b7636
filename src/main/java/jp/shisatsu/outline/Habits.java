package jp.shisatsu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a report shows of its own habits, gathered before its lines are read: the acronyms
 * it uses, and whether it marks questions and answers with words.
 */
final class Habits {

    private final Set<String> acronyms = new HashSet<>();

    private boolean asksInWords;

    private boolean repliesInWords;

    private boolean asksInQuotes;

    private boolean asksOnItsLine;

    private boolean numbersHeadings;

    private final RunningHeads runningHeads;

    private final IssueHeads issueHeads;

    private final PageMarks pageMarks;

    Habits(List<Passage> written, List<FirstLook> lines) {
        lines.forEach(this::learn);
        this.runningHeads = new RunningHeads(written);
        this.issueHeads = new IssueHeads(written);
        this.pageMarks = new PageMarks(written);
    }

    private void learn(FirstLook look) {
        Acronyms.within(look.line(), acronyms);
        Optional<QuestionMarks.Mark> asked = look.question();
        asksInWords |= asked.filter(mark -> !mark.isLetter()).isPresent();
        asksOnItsLine |= asked.filter(mark -> !mark.isLetter() && !mark.words().isEmpty()).isPresent();
        asksInQuotes |= asked.filter(QuestionMarks.Mark::quoted).isPresent();
        repliesInWords |= look.answer().filter(mark -> !mark.isLetter()).isPresent();
        numbersHeadings = numbersHeadings || look.marker()
            .filter(marked -> marked.marker().numbered())
            .flatMap(marked -> Headings.at(marked.words().written()))
            .filter(naming -> naming.topics().contains(Topic.PLACES))
            .isPresent();
    }

    /** Whether headings are numbered, so that 期間 alone on a line is a cell of a table. */
    boolean numbersHeadings() {
        return numbersHeadings;
    }

    /**
     * Whether a line repeats the report's title, or its newsletter's, at the head of a
     * page.
     */
    boolean isRunningHead(Passage line) {
        return runningHeads.holdsAt(line) || issueHeads.holdsAt(line) || pageMarks.holdAt(line);
    }

    /** Whether a mark is no part of a heading or of an acronym the report uses. */
    boolean believe(QuestionMarks.Mark mark, Passage line) {
        boolean alone = mark.words().isEmpty();
        boolean partOfHeading = (!alone || asksOnItsLine) && !mark.isLetter()
                && (KnownHeadings.isOne(line) || KnownHeadings.isOneInBrackets(line));
        boolean partOfAcronym = mark.ambiguous() && knowsAcronymAt(line) && !knowsAcronymAt(mark.words());
        boolean used = mark.isLetter() ? !mark.quoted() || asksInQuotes : asksInWords && repliesInWords;
        return used && !partOfHeading && !partOfAcronym;
    }

    /**
     * Whether only the lines around can tell the mark from the first letter of a word.
     */
    boolean doubt(QuestionMarks.Mark mark, Passage line) {
        return mark.ambiguous() && knowsAcronymAt(line) == knowsAcronymAt(mark.words());
    }

    private boolean knowsAcronymAt(Passage words) {
        return acronyms.contains(Acronyms.at(words.written()));
    }

}

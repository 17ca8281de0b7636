package jp.shisatsu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a report shows of its own habits, gathered before its lines are read: the acronyms
 * it uses, and whether it marks questions and answers with words.
 */
final class Habits {

    private final Set<String> acronyms = new HashSet<>();

    private boolean asksInWords;

    private boolean repliesInWords;

    Habits(List<Passage> lines) {
        lines.stream().map(LineReader::undashed).forEach(this::learn);
    }

    private void learn(Passage line) {
        Acronyms.within(line.written(), acronyms);
        asksInWords |= QuestionMarks.question(line).filter(mark -> !mark.isLetter()).isPresent();
        repliesInWords |= QuestionMarks.answer(line).filter(mark -> !mark.isLetter()).isPresent();
    }

    /** Whether a mark is no part of a heading or of an acronym the report uses. */
    boolean believe(QuestionMarks.Mark mark, Passage line) {
        boolean partOfHeading = !mark.words().written().isEmpty() && KnownHeadings.isOne(line);
        boolean partOfAcronym = mark.ambiguous() && knowsAcronymAt(line) && !knowsAcronymAt(mark.words());
        return (mark.isLetter() || (asksInWords && repliesInWords)) && !partOfHeading && !partOfAcronym;
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

package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/**
 * A text as a tree of headings, lines, captions, questions and answers. The root has no
 * heading of its own; furniture are page numbers and rules, which no branch holds.
 */
public record Outline(Branch root, List<SourceSpan> furniture) {
    public Outline {
        furniture = List.copyOf(furniture);
    }

    /** Each looks at all lines again, and knows what those before it found. */
    private static final List<UnaryOperator<List<LineToken>>> PASSES = List.of(CutWords::read, PhotoNames::read,
            PhotoLines::read, Minutes::read, Contents::read, Downloads::read, CoveringNotes::read,
            SheetsOfMembers::read, Closing::read, Diary::read, RowsOnLines::read, CellsOnLines::read,
            RowsOfTables::read, NumberedRows::read, TabledExchanges::read, AskedBehindDashes::read,
            SignedOpinions::read, HeadsOfSheets::read, Attendance::read, AnswersOnLines::read, AnswersByNumber::read,
            Venues::read, GluedNumbers::read, ListsOnHeadings::read, UnmarkedAnswers::read, Narration::read,
            Comparison::read, ThemesAbovePlaces::read, SiteHeadings::read, SitesOfList::read, SubjectHeadings::read,
            SitesInTopics::read, VisitBlocks::read, MunicipalHeadings::read, SitesInSentences::read,
            SitesSaidInTurn::read, SubjectsBelowSites::read, SmallHeadings::read, Facilities::read, DayHeadings::read,
            IssuesOfHosts::read, Interpreters::read, AccountsOfSubjects::read, Receptions::read, QuotedExchanges::read,
            ToldExchanges::read);

    /** Reads each line for what it is, then builds the tree. */
    public static Outline of(SourceText text) {
        List<LineToken> tokens = lines(text);
        for (UnaryOperator<List<LineToken>> pass : PASSES) {
            tokens = pass.apply(tokens);
        }
        TreeBuilder tree = new TreeBuilder();
        tokens.forEach(tree::add);
        return tree.outline();
    }

    private static List<LineToken> lines(SourceText text) {
        SideBySide tables = SideBySide.of(text);
        List<Passage> written = tables.lines()
            .stream()
            .<Passage>mapMulti((line, cells) -> CellsOfHeadings.parted(line).forEach(cells))
            .<Passage>mapMulti((line, photos) -> PhotoLines.parted(line).forEach(photos))
            .<Passage>mapMulti((line, marks) -> RunningMarks.parted(line).forEach(marks))
            .toList();
        List<FirstLook> lines = written.stream().map(FirstLook::at).toList();
        LineReader reader = new LineReader(written, lines, new LineFacts(text.facts(), written), tables);
        return lines.stream().map(reader::read).toList();
    }

    static Branch newRoot() {
        return new Branch(Passage.NOTHING, new Marked(Marker.NONE, Passage.NOTHING), Set.of(), null);
    }

}

package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
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

    /** Reads each line for what it is, then builds the tree. */
    public static Outline of(SourceText text) {
        TreeBuilder tree = new TreeBuilder();
        List<LineToken> told = TabledExchanges.read(Closing.read(Contents.read(PhotoNames.read(lines(text)))));
        List<LineToken> read = SmallHeadings.read(AnswersByNumber
            .read(AnswersOnLines.read(Attendance.read(HeadsOfSheets.read(SignedOpinions.read(told))))));
        List<LineToken> tokens = Narration.read(UnmarkedAnswers.read(ListsOnHeadings.read(Venues.read(read))));
        SiteHeadings sites = new SiteHeadings(tokens);
        List<LineToken> sited = SitesOfList.read(tokens.stream().map(sites::seen).toList());
        List<LineToken> headed = MunicipalHeadings
            .read(VisitBlocks.read(SubjectHeadings.read(SitesInTopics.read(sited))));
        DayHeadings.read(Facilities.read(IssuesOfHosts.read(headed))).forEach(tree::add);
        return tree.outline();
    }

    private static List<LineToken> lines(SourceText text) {
        List<FirstLook> lines = text.lines()
            .filter(line -> !line.isBlank())
            .map(Passage::of)
            .flatMap(CellsOfHeadings::parted)
            .map(FirstLook::at)
            .toList();
        LineFacts facts = new LineFacts(text.facts(), lines.stream().map(FirstLook::written).toList());
        LineReader reader = new LineReader(lines, facts);
        return lines.stream().map(reader::read).toList();
    }

    static Branch newRoot() {
        return new Branch(Passage.NOTHING, new Marked(Marker.NONE, Passage.NOTHING), Set.of(), null);
    }

}

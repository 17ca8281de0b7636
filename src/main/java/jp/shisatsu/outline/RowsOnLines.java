package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the rows of a table together whose cells have become lines: 月日, 視察先 and 調査事項, and
 * below them the day, the site and the matter of each visit.
 */
final class RowsOnLines {

    private static final Set<Topic> COLUMNS = EnumSet.of(Topic.DATES, Topic.PLACES, Topic.SUBJECTS);

    /** More than these are no table. */
    private static final int MOST_ROWS = 20;

    /** Letter-spaced. */
    private static final int LONGEST_LABEL = 12;

    private RowsOnLines() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int columns = lengthOfHead(tokens, i);
            int rows = columns == 0 ? 0 : rows(tokens, i, columns);
            if (rows == 0) {
                read.add(tokens.get(i));
                continue;
            }
            head(tokens.subList(i, i + columns), read);
            int first = i + columns;
            for (int row = 0; row < rows; row++) {
                List<LineToken> cells = tokens.subList(first + row * columns, first + (row + 1) * columns);
                read.add(new LineToken.Prose(Passage.onOneLine(cells.stream().map(LineToken::line).toList())));
            }
            i = first + rows * columns - 1;
        }
        return read;
    }

    /** How many lines name a column each; 0 where no day and no site are among them. */
    private static int lengthOfHead(List<LineToken> tokens, int from) {
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        int end = from;
        while (end < tokens.size() && column(tokens.get(end)).filter(named::add).isPresent()) {
            end++;
        }
        return named.contains(Topic.DATES) && named.contains(Topic.PLACES) ? end - from : 0;
    }

    /** What a line names as a column; below ３ 視察先 it is no heading of its own. */
    private static Optional<Topic> column(LineToken token) {
        Set<Topic> topics = switch (token) {
            case LineToken.Known column when column.value() == null && column.marked().marker().equals(Marker.NONE) ->
                column.topics();
            case LineToken.Prose prose when prose.line().length() <= LONGEST_LABEL
                    && KnownHeadings.isOne(prose.line()) ->
                Headings.at(prose.line().written()).map(Naming::topics).orElse(Set.of());
            case LineToken _ -> Set.of();
        };
        return topics.size() == 1 ? topics.stream().filter(COLUMNS::contains).findFirst() : Optional.empty();
    }

    /** How many rows follow, each with its day in the column of the days. */
    private static int rows(List<LineToken> tokens, int head, int columns) {
        int day = 0;
        while (column(tokens.get(head + day)).filter(Topic.DATES::equals).isEmpty()) {
            day++;
        }
        int rows = 0;
        int first = head + columns;
        while (first + columns <= tokens.size() && rows < MOST_ROWS && areCells(tokens.subList(first, first + columns))
                && DayHeadings.areDay(tokens.get(first + day).line())) {
            rows++;
            first += columns;
        }
        return first < tokens.size() && areCells(tokens.subList(first, first + 1)) ? 0 : rows;
    }

    private static boolean areCells(List<LineToken> row) {
        return row.stream().allMatch(LineToken.Prose.class::isInstance);
    }

    /** One 視察先 heads the rows: the one above the table, if there is one. */
    private static void head(List<LineToken> columns, List<LineToken> read) {
        boolean headed = !read.isEmpty() && read.getLast() instanceof LineToken.Known above
                && above.isAbout(Topic.PLACES) && above.value() == null;
        for (LineToken column : columns) {
            boolean heads = !headed && column(column).filter(Topic.PLACES::equals).isPresent();
            read.add(heads ? new LineToken.Known(column.line(), new Marked(Marker.NONE, column.line()),
                    Set.of(Topic.PLACES), null) : new LineToken.Furniture(column.line()));
        }
    }

}

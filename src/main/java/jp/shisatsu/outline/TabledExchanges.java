package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the rows of a table of questions and answers: below 番号｜質問｜回答 each row asks and
 * replies; a row without a question goes on with the answer above.
 */
final class TabledExchanges {

    private static final int LONGEST_HEAD = 16;

    private static final int MOST_PARAGRAPHS = 10;

    private static final String BARS = "\t|｜│┃║";

    /** A line without bars is no row of a table. */
    private static final Telltale ROW = new Telltale(BARS);

    private static final Map<String, List<String>> WORDS = Wordings.of(TabledExchanges.class, "columns.txt");

    private static final Telltale IN_HEAD = Telltale.firstOf(WORDS.values().stream().flatMap(List::stream).toList());

    private static final Pattern NOT_SPOKEN = Pattern.compile("[\\h()（）]+|要旨|概要");

    private final List<LineToken> read = new ArrayList<>();

    /** Where the columns are; none outside a table. */
    private Columns columns = Columns.NONE;

    /** How many columns a table has, and which of them ask and reply. */
    private record Columns(int all, int question, int answer) {

        static final Columns NONE = new Columns(0, -1, -1);

        static Columns of(List<Cell> head) {
            int question = -1;
            int answer = -1;
            for (int i = 0; i < head.size(); i++) {
                question = question < 0 && head.get(i).isOf("QUESTION") ? i : question;
                answer = head.get(i).isOf("ANSWER") ? i : answer;
            }
            return question >= 0 && answer > question ? new Columns(head.size(), question, answer) : NONE;
        }

    }

    /** Some words of a row, and where in it they stand. */
    private record Cell(String words, int start, int end) {

        static Cell in(String row, int start, int end) {
            int from = start;
            while (from < end && Glyph.isSpace(row.charAt(from))) {
                from++;
            }
            int to = end;
            while (to > from && Glyph.isSpace(row.charAt(to - 1))) {
                to--;
            }
            return new Cell(row.substring(from, to), from, to);
        }

        boolean isOf(String column) {
            return words.length() <= LONGEST_HEAD && IN_HEAD.isIn(words)
                    && WORDS.getOrDefault(column, List.of()).contains(NOT_SPOKEN.matcher(words).replaceAll(""));
        }

    }

    private TabledExchanges() {
    }

    /** The tokens, each row as a question and its answer. */
    static List<LineToken> read(List<LineToken> tokens) {
        TabledExchanges tables = new TabledExchanges();
        for (int i = 0; i < tokens.size(); i++) {
            if (tables.asksOnItsOwn(tokens, i)) {
                tables.read.add(new LineToken.Asked(tokens.get(i).line(), tokens.get(i).line(), false));
                Passage answer = tokens.get(++i).line();
                tables.read.add(new LineToken.Replied(answer, answer, false));
            }
            else {
                tables.read(tokens.get(i));
            }
        }
        return tables.read;
    }

    /** A cell that holds several paragraphs stands below the one that asks. */
    private boolean asksOnItsOwn(List<LineToken> tokens, int index) {
        return columns.all() > 1 && isCell(tokens, index) && isCell(tokens, index + 1) && goesOn(tokens, index + 2)
                && CellsOnLines.asks(tokens.get(index).line()) && !CellsOnLines.asks(tokens.get(index + 1).line());
    }

    /** Below the last row the report goes on. */
    private boolean goesOn(List<LineToken> tokens, int from) {
        int next = from;
        while (isCell(tokens, next) && next < from + MOST_PARAGRAPHS) {
            next++;
        }
        return next < tokens.size() && cells(tokens.get(next).line().written()).size() == columns.all();
    }

    private static boolean isCell(List<LineToken> tokens, int index) {
        return index < tokens.size() && tokens.get(index) instanceof LineToken.Prose prose && !ROW.isIn(prose.line());
    }

    private void read(LineToken token) {
        List<Cell> cells = !ROW.isIn(token.line()) || token instanceof LineToken.Furniture ? List.of()
                : cells(token.line().written());
        Columns headed = cells.size() > 1 ? Columns.of(cells) : Columns.NONE;
        if (headed.all() > 0) {
            columns = headed;
            read.add(new LineToken.Furniture(token.line()));
        }
        else if (columns.all() > 1 && cells.size() == columns.all()) {
            row(token.line(), cells).forEach(read::add);
        }
        else {
            columns = token instanceof LineToken.Prose || token instanceof LineToken.Furniture ? columns : Columns.NONE;
            read.add(token);
        }
    }

    private Stream<LineToken> row(Passage line, List<Cell> cells) {
        Cell asked = cells.get(columns.question());
        Cell replied = cells.get(columns.answer());
        Passage answer = line.valueFrom(replied.start()).upTo(replied.words().length());
        if (asked.words().isEmpty()) {
            return Stream.of(new LineToken.Prose(replied.words().isEmpty() ? line : line.from(replied.start())));
        }
        Passage question = line.headUpTo(asked.end(), replied.words().isEmpty() ? line.span().end() : answer.start())
            .from(asked.start());
        LineToken ask = new LineToken.Asked(line, question, false);
        return replied.words().isEmpty() ? Stream.of(ask)
                : Stream.of(ask, new LineToken.Replied(answer, answer, false));
    }

    private static List<Cell> cells(String row) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= row.length(); i++) {
            if (i == row.length() || BARS.indexOf(row.charAt(i)) >= 0) {
                cells.add(Cell.in(row, start, i));
                start = i + 1;
            }
        }
        return cells;
    }

}

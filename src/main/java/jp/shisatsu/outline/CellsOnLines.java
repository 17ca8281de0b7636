package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads tables whose cells stand one below the other. Of questions and answers: No., 質問
 * and 回答, then 1, what was asked and what was answered, then 2; a question ends where it
 * is asked to its end, and where no numbers stand before the rows another begins there.
 * Of labels and values (項目, 内容) only the head has to go, be its cells on one line, too.
 */
final class CellsOnLines {

    private static final Map<String, List<String>> WORDS = Wordings.of(TabledExchanges.class, "columns.txt");

    private static final Pattern SPACE = Pattern.compile("\\h+");

    private static final Telltale BEFORE_COLUMN = Telltale
        .firstOf(WORDS.values().stream().flatMap(List::stream).toList());

    private static final Telltale BARS = new Telltale("|｜│┃");

    private static final Pattern BAR = Pattern.compile("\\h*[|｜│┃]\\h*");

    private static final Pattern COUNT = Pattern.compile("(?:No\\.?|Ｎｏ．?|番号|№)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile(".*(?:[？?か][。．]?|は。)[」』）)]?");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,2}[.．]?");

    /** No head of a column has more letters, the gaps between them counted. */
    private static final int LONGEST = 10;

    private final List<LineToken> tokens;

    private final List<LineToken> read = new ArrayList<>();

    private CellsOnLines(List<LineToken> tokens) {
        this.tokens = tokens;
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return new CellsOnLines(tokens).read();
    }

    private List<LineToken> read() {
        for (int i = 0; i < tokens.size(); i++) {
            int first = i + lengthOfHead(i);
            if (first == i) {
                read.add(tokens.get(i));
                continue;
            }
            tokens.subList(i, first).forEach(this::furniture);
            i = (isNumber(first, 1) ? numberedRows(first) : rows(first)) - 1;
        }
        return read;
    }

    private void furniture(LineToken token) {
        read.add(new LineToken.Furniture(token.line()));
    }

    /** How many lines name the columns; 0 where none does, or no row follows. */
    private int lengthOfHead(int index) {
        if (isColumn(index, "LABEL") && isColumn(index + 1, "VALUE") && isLabel(index + 2)) {
            return 2;
        }
        if (isHeadOfRows(index) && isLabel(index + 1)) {
            return 1;
        }
        int question = isCell(index, COUNT) ? index + 1 : index;
        int first = question + 2;
        boolean heads = isColumn(question, "QUESTION") && isColumn(question + 1, "ANSWER")
                && (isNumber(first, 1) || eachIsAnswered(first));
        return heads ? first - index : 0;
    }

    /** Whether a question stands there, and none of the table is without an answer. */
    private boolean eachIsAnswered(int first) {
        int at = first;
        while (asks(at) && isWords(at + 1) && !asks(at + 1)) {
            at += 2;
            while (isWords(at) && !asks(at)) {
                at++;
            }
        }
        return at > first && !asks(at);
    }

    /** | 項目 | 内容 |, the frame around it taken away */
    private boolean isHeadOfRows(int index) {
        Passage row = tokens.get(index).line();
        if (row.length() > LONGEST || !BARS.isIn(row)) {
            return false;
        }
        List<String> cells = List.of(BAR.split(row.written()));
        return cells.size() == 2 && WORDS.getOrDefault("LABEL", List.of()).contains(cells.getFirst())
                && WORDS.getOrDefault("VALUE", List.of()).contains(cells.getLast());
    }

    private boolean isLabel(int index) {
        return index < tokens.size() && tokens.get(index) instanceof LineToken.Known;
    }

    private boolean asks(int index) {
        return isWords(index) && asks(tokens.get(index).line());
    }

    /** Whether a cell ends as a question does. */
    static boolean asks(Passage cell) {
        return ASKED.matcher(cell.written()).matches();
    }

    private boolean isColumn(int index, String meaning) {
        return index < tokens.size() && tokens.get(index).line().length() <= LONGEST
                && BEFORE_COLUMN.begins(tokens.get(index).line()) && WORDS.getOrDefault(meaning, List.of())
                    .contains(SPACE.matcher(tokens.get(index).line().written()).replaceAll(""));
    }

    private boolean isCell(int index, Pattern words) {
        return index < tokens.size() && tokens.get(index).line().length() <= LONGEST
                && words.matcher(tokens.get(index).line().written()).matches();
    }

    private boolean isNumber(int index, int number) {
        return isCell(index, NUMBER) && Numeral.of(tokens.get(index).line().written().replaceAll("[.．]", "")) == number;
    }

    /** The rows from an index on, up to where the table ends. */
    private int numberedRows(int from) {
        int at = from;
        for (int number = 1; isNumber(at, number); number++) {
            furniture(tokens.get(at));
            int next = at + 1;
            while (isWords(next) && !isNumber(next, number + 1)) {
                next++;
            }
            row(tokens.subList(at + 1, next));
            at = next;
        }
        return at;
    }

    /** The same where each begins with a question. */
    private int rows(int from) {
        int at = from;
        while (asks(at)) {
            int next = at + 1;
            while (isWords(next) && !asks(next)) {
                next++;
            }
            row(tokens.subList(at, next));
            at = next;
        }
        return at;
    }

    private boolean isWords(int index) {
        return index < tokens.size()
                && (tokens.get(index) instanceof LineToken.Prose || tokens.get(index) instanceof LineToken.Listed);
    }

    private void row(List<LineToken> cells) {
        int asked = 0;
        while (asked < cells.size() && !asks(cells.get(asked).line())) {
            asked++;
        }
        // 導入の経緯 asks, too: then it is the whole question.
        int answer = asked == cells.size() ? 0 : asked;
        for (int i = 0; i < cells.size(); i++) {
            Passage line = cells.get(i).line();
            read.add(i == 0 ? new LineToken.Asked(line, line, false)
                    : i == answer + 1 ? new LineToken.Replied(line, line, false) : new LineToken.Prose(line));
        }
    }

}

package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a table of questions and answers whose cells stand one below the other: No., 質問
 * and 回答, then 1, what was asked and what was answered, then 2. A question ends where it
 * is asked to its end.
 */
final class CellsOnLines {

    private static final Map<String, List<String>> WORDS = Wordings.of(TabledExchanges.class, "columns.txt");

    private static final Pattern SPACE = Pattern.compile("\\h+");

    private static final Pattern COUNT = Pattern.compile("(?:No\\.?|Ｎｏ．?|番号|№)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASKED = Pattern.compile(".*[？?か][。．]?[」』）)]?");

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
            int head = lengthOfHead(i);
            if (head > 0) {
                tokens.subList(i, i + head).forEach(this::furniture);
                i = rows(i + head) - 1;
            }
            else {
                read.add(tokens.get(i));
            }
        }
        return read;
    }

    private void furniture(LineToken token) {
        read.add(new LineToken.Furniture(token.line()));
    }

    /** How many lines name the columns; 0 where none does, or no row follows. */
    private int lengthOfHead(int index) {
        int question = isCell(index, COUNT) ? index + 1 : index;
        boolean heads = isColumn(question, "QUESTION") && isColumn(question + 1, "ANSWER") && isNumber(question + 2, 1);
        return heads ? question + 2 - index : 0;
    }

    private boolean isColumn(int index, String meaning) {
        return index < tokens.size() && tokens.get(index).line().written().length() <= LONGEST
                && WORDS.getOrDefault(meaning, List.of())
                    .contains(SPACE.matcher(tokens.get(index).line().written()).replaceAll(""));
    }

    private boolean isCell(int index, Pattern words) {
        return index < tokens.size() && tokens.get(index).line().written().length() <= LONGEST
                && words.matcher(tokens.get(index).line().written()).matches();
    }

    private boolean isNumber(int index, int number) {
        return isCell(index, NUMBER) && Numeral.of(tokens.get(index).line().written().replaceAll("[.．]", "")) == number;
    }

    /** The rows from an index on, up to where the table ends. */
    private int rows(int from) {
        int at = from;
        for (int number = 1; isNumber(at, number); number++) {
            furniture(tokens.get(at));
            int next = at + 1;
            while (next < tokens.size() && isWords(tokens.get(next)) && !isNumber(next, number + 1)) {
                next++;
            }
            row(tokens.subList(at + 1, next));
            at = next;
        }
        return at;
    }

    private static boolean isWords(LineToken token) {
        return token instanceof LineToken.Prose || token instanceof LineToken.Listed;
    }

    private void row(List<LineToken> cells) {
        int asked = 0;
        while (asked < cells.size() && !ASKED.matcher(cells.get(asked).line().written()).matches()) {
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

package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps the rows of a table whose columns are spaces: below No. 視察日 視察先 視察項目, １ 10月29日（火）
 * 浜松市 下水道について is no item of a list.
 */
final class NumberedRows {

    private static final Pattern HEAD = Pattern
        .compile("(?:No[.．]?|№|番\\h?号)(?:\\h+[^\\h。、]{1,4}(?:\\h?[^\\h。、]{1,4})?){2,5}");

    private static final Pattern PLACE = Pattern.compile("(?:視察|調査|訪問|研修)\\h?(?:先|地|都市|場所)");

    private static final Telltale BEFORE_HEAD = new Telltale("N№番");

    private static final Pattern GAP = Pattern.compile("(?<!\\h)\\h{2,}+(?=.)");

    private NumberedRows() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens.size());
        boolean inTable = false;
        for (LineToken token : tokens) {
            inTable = isHead(token) || (inTable && (isRow(token) || token instanceof LineToken.Furniture));
            read.add(inTable && isRow(token) ? new LineToken.Prose(token.line()) : token);
        }
        return read;
    }

    private static boolean isHead(LineToken token) {
        return token instanceof LineToken.Prose && BEFORE_HEAD.begins(token.line())
                && PLACE.matcher(token.line().written()).find() && HEAD.matcher(token.line().written()).matches();
    }

    private static boolean isRow(LineToken token) {
        return token instanceof LineToken.Listed item && item.marked().marker().numbered()
                && GAP.matcher(item.marked().words().written()).find();
    }

}

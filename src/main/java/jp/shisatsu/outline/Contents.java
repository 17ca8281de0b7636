package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets the table of contents apart: 目次, and the lines below it that end with a page, else
 * its headings would begin the report.
 */
final class Contents {

    private static final Pattern HEAD = Pattern.compile(
            "[【〈《［\\[]?\\h*目\\h*次\\h*[】〉》］\\]]?|(?:視察先|調査先|研修先|訪問先|項目)?(?:の?一覧|へ?のリンク)(?:[(（][^（()）]*(?:クリック|タップ|選択)[^（()）]*[)）])?");

    private static final Telltale IN_HEAD = new Telltale("目覧リ");

    private static final Pattern ENTRY = Pattern
        .compile(".+?(?:[\\h.．…‥・･―ー－-]{2,}|\\h)[(（]?[PpＰ]?[.．]?[0-9０-９]{1,3}[)）]?(?:ページ|頁)?");

    /** A heading may stand in it without a page. */
    private static final int MOST_WITHOUT_PAGE = 1;

    private static final int LONGEST = 80;

    private Contents() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Passage line = tokens.get(i).line();
            if (IN_HEAD.isIn(line) && HEAD.matcher(line.written()).matches()) {
                int end = end(tokens, i + 1);
                read.subList(i, end).replaceAll(Contents::apart);
                return read;
            }
        }
        return read;
    }

    /** Where the last line with a page ends; the head alone where none has one. */
    private static int end(List<LineToken> tokens, int from) {
        int end = from;
        // 静岡県掛川市 in a list of links stands again above what is told of it.
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(from, tokens.size()).forEach(i -> last.put(tokens.get(i).line().written(), i));
        for (int i = from; i < tokens.size() && i - end <= MOST_WITHOUT_PAGE; i++) {
            String words = tokens.get(i).line().written();
            boolean linked = i == end && tokens.get(i) instanceof LineToken.Listed item
                    && item.marked().marker().isDash();
            boolean again = i == end && tokens.get(i) instanceof LineToken.Prose && last.getOrDefault(words, i) > i;
            if (linked || again || (words.length() <= LONGEST && ENTRY.matcher(words).matches())) {
                end = i + 1;
            }
        }
        return end;
    }

    private static LineToken apart(LineToken token) {
        return token instanceof LineToken.Furniture ? token : new LineToken.Apart(token.line());
    }

}

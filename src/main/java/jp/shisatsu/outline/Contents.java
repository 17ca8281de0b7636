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

    private static final Pattern HEAD = Pattern.compile("[【〈《［\\[]?\\h*目\\h*次\\h*[】〉》］\\]]?");

    private static final Telltale IN_HEAD = new Telltale("目");

    private static final Pattern ENTRY = Pattern
        .compile(".+?(?:[\\h.．…‥・･―ー－-]{2,}|\\h)[(（]?[PpＰ]?[.．]?[0-9０-９]{1,3}[)）]?(?:ページ|頁)?");

    private static final Pattern LINKS = Pattern.compile("(?:視察先|調査先|研修先|訪問先|項目)の?一覧(?:[(（][^（()）]{1,40}[)）])?");

    private static final Telltale IN_LINKS = new Telltale("覧");

    private static final int FEWEST_LINKS = 2;

    /** A heading may stand in it without a page. */
    private static final int MOST_WITHOUT_PAGE = 1;

    private static final int LONGEST = 80;

    private Contents() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = withoutLinks(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Passage line = tokens.get(i).line();
            if (IN_HEAD.isIn(line) && HEAD.matcher(line.written()).matches()) {
                return apart(read, i, end(tokens, i + 1));
            }
        }
        return read;
    }

    /**
     * 視察先一覧, and the sites below it, each of which stands again above what is told of it.
     */
    private static List<LineToken> withoutLinks(List<LineToken> tokens) {
        int head = 0;
        while (head < tokens.size() && !isListOfLinks(tokens.get(head).line())) {
            head++;
        }
        if (head == tokens.size()) {
            return tokens;
        }
        Map<String, Integer> last = new HashMap<>();
        IntStream.range(head, tokens.size()).forEach(i -> last.put(tokens.get(i).line().written(), i));
        int end = head + 1;
        while (end < tokens.size() && tokens.get(end) instanceof LineToken.Prose prose
                && last.getOrDefault(prose.line().written(), end) > end) {
            end++;
        }
        return end > head + FEWEST_LINKS ? apart(tokens, head, end) : tokens;
    }

    private static List<LineToken> apart(List<LineToken> tokens, int from, int to) {
        List<LineToken> read = new ArrayList<>(tokens);
        read.subList(from, to).replaceAll(Contents::apart);
        return read;
    }

    /** Where the last line with a page ends; the head alone where none has one. */
    private static int end(List<LineToken> tokens, int from) {
        int end = from;
        for (int i = from; i < tokens.size() && i - end <= MOST_WITHOUT_PAGE; i++) {
            String words = tokens.get(i).line().written();
            boolean linked = i == end && tokens.get(i) instanceof LineToken.Listed item
                    && item.marked().marker().isDash();
            if (linked || (words.length() <= LONGEST && ENTRY.matcher(words).matches())) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isListOfLinks(Passage line) {
        return IN_LINKS.isIn(line) && line.length() <= LONGEST && LINKS.matcher(line.written()).matches();
    }

    private static LineToken apart(LineToken token) {
        return token instanceof LineToken.Furniture ? token : new LineToken.Apart(token.line());
    }

}

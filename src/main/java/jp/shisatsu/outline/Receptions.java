package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes (2) 対応 for a heading about hosts where one of them is named on the next line. */
final class Receptions {

    private static final Pattern HOST = Pattern.compile("[^。]{2,60}\\h?(?:氏|様|さん)(?:[（(][^（()）]{1,20}[)）])?");

    private Receptions() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return Rereading.each(tokens, i -> tokens.get(i) instanceof LineToken.Listed item && heads(item, tokens, i)
                ? new LineToken.Known(item.line(), item.marked(), Set.of(Topic.HOSTS), null) : tokens.get(i));
    }

    private static boolean heads(LineToken.Listed item, List<LineToken> tokens, int index) {
        return item.marked().marker().numbered() && KnownHeadings.isReception(item.marked().words())
                && index + 1 < tokens.size() && tokens.get(index + 1) instanceof LineToken.Prose host
                && HOST.matcher(host.line().written()).matches();
    }

}

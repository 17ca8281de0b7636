package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the words of a sentence for no heading that a narrow column left alone on a line:
 * …空いている | 研修施設 | を宿舎に使えないか.
 */
final class CutWords {

    /** No sentence begins so. */
    private static final Pattern GOES_ON = Pattern.compile("(?:を|について|における|に対し|に関し|による|として|とともに).+");

    private static final Telltale BEFORE_GOING_ON = new Telltale("をにと");

    private static final int SHORTEST_WRAP = 16;

    private CutWords() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return Rereading.each(tokens,
                i -> isCut(tokens, i) ? new LineToken.Prose(tokens.get(i).line()) : tokens.get(i));
    }

    private static boolean isCut(List<LineToken> tokens, int index) {
        return index > 0 && index + 1 < tokens.size() && tokens.get(index) instanceof LineToken.Known known
                && known.marked().marker().equals(Marker.NONE) && known.value() == null
                && tokens.get(index + 1) instanceof LineToken.Prose next && BEFORE_GOING_ON.begins(next.line())
                && GOES_ON.matcher(next.line().written()).matches() && isOpen(tokens.get(index - 1));
    }

    private static boolean isOpen(LineToken before) {
        boolean words = before instanceof LineToken.Prose || before instanceof LineToken.Listed
                || before instanceof LineToken.Replied || before instanceof LineToken.Asked;
        return words && before.line().length() >= SHORTEST_WRAP && !before.line().endsWith('。');
    }

}

package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an interview as a newsletter prints it: ――採算は取れていますか。 asks, and what follows
 * without any mark answers, up to the next.
 */
final class AskedBehindDashes {

    /** One that does not end on its line fills it. */
    private static final Pattern QUESTION = Pattern
        .compile("[―—─]{2}\\h*(?<words>[^―—─\\h](?:.{1,200}(?:[？?]|[かは][。．]?|ください。)|[^。]{14,}))");

    private static final Telltale DASHES = new Telltale("―—─");

    private static final Telltale ENDED = new Telltale("。？?");

    private static final int FEWEST = 2;

    private Awaited awaited = Awaited.NOTHING;

    private enum Awaited {

        END_OF_QUESTION, ANSWER, NOTHING

    }

    private AskedBehindDashes() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        long questions = tokens.stream().filter(AskedBehindDashes::asks).limit(FEWEST).count();
        if (questions < FEWEST) {
            return tokens;
        }
        AskedBehindDashes interview = new AskedBehindDashes();
        return tokens.stream().map(interview::seen).toList();
    }

    private LineToken seen(LineToken token) {
        if (token instanceof LineToken.Furniture) {
            return token;
        }
        boolean ended = ENDED.ends(token.line());
        LineToken read = asks(token) ? question(token.line()) : isWords(token) && awaited == Awaited.ANSWER
                ? new LineToken.Replied(token.line(), token.line(), false) : token;
        boolean asked = asks(token) || (token instanceof LineToken.Prose && awaited == Awaited.END_OF_QUESTION);
        awaited = !asked ? Awaited.NOTHING : ended ? Awaited.ANSWER : Awaited.END_OF_QUESTION;
        return read;
    }

    private static boolean isWords(LineToken token) {
        return token instanceof LineToken.Prose || token instanceof LineToken.Listed;
    }

    private static boolean asks(LineToken token) {
        return token instanceof LineToken.Prose && DASHES.begins(token.line())
                && QUESTION.matcher(token.line().written()).matches();
    }

    private static LineToken question(Passage line) {
        Matcher question = QUESTION.matcher(line.written());
        int words = question.matches() ? question.start("words") : 0;
        return new LineToken.Asked(line, line.from(words), false);
    }

}

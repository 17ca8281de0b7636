package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets the words apart with which a report is handed over at its end: 以上、報告します, and below
 * them the day, who signs, and to whom.
 */
final class Closing {

    private static final Pattern WORDS = Pattern.compile(
            "[(（]?(?:お?問い?合わ?せ(?:先)?|作成者?|文責|このページに関する)(?:[：:\\h].*|お問い合わせ.*|$)|以\\h*上[。．]?|[(（](?:以\\h*上|文責.{1,20})[)）]|(?:以上|右|上記|前記)[^。]{0,20}(?:報告|復命)"
                    + "(?:します|いたします|といたします|致します|する|申し上げます|申しあげます|とする|とします|とします|とさせていただきます)[。．]?");

    /** A day, a committee, a few names, an addressee. */
    private static final int MOST_LINES = 15;

    private static final int LONGEST_LINE = 40;

    private Closing() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        int first = IntStream.range(Math.max(0, tokens.size() - MOST_LINES), tokens.size())
            .filter(i -> WORDS.matcher(tokens.get(i).line().written()).matches() && onlySigned(tokens, i + 1))
            .findFirst()
            .orElse(tokens.size());
        List<LineToken> read = new ArrayList<>(tokens.subList(0, first));
        tokens.subList(first, tokens.size()).forEach(token -> read.add(new LineToken.Apart(token.line())));
        return read;
    }

    private static boolean onlySigned(List<LineToken> tokens, int from) {
        return tokens.subList(from, tokens.size())
            .stream()
            .allMatch(token -> token instanceof LineToken.Furniture
                    || (token.line().written().length() <= LONGEST_LINE && !token.line().written().endsWith("。")));
    }

}

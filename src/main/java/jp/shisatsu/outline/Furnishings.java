package jp.shisatsu.outline;

import java.util.regex.Pattern;

/** Recognises what a page brings with it: rules of hyphens, page numbers. */
final class Furnishings {

    private static final Pattern RULE = Pattern
        .compile("[-=_*~═—―－＝＿～┈+|｜\\x{2500}-\\x{257F}][-=_*~═—―－＝＿～┈+|｜\\x{2500}-\\x{257F}\\h]{2,}+");

    private static final Pattern PAGE_NUMBER = Pattern
        .compile("[-－–—]?\\h?(?:[Pp]\\.?\\h?)?[0-9０-９]{1,4}\\h?(?:[/／]\\h?[0-9０-９]{1,4}\\h?)?[-－–—]?"
                + "|[(（]\\h*[0-9０-９]{1,4}\\h*[/／]\\h*[0-9０-９]{1,4}\\h*[)）]|[-－–—―]\\h*(?:[0-9０-９]{1,4}|[一二三四五六七八九十〇]{1,3})\\h*[-－–—―]");

    /** A page number begins with one, or with a space. */
    private static final Telltale BEFORE_NUMBER = new Telltale("-－–—―(（Pp0123456789０１２３４５６７８９");

    private static final Telltale ENDING_NUMBER = new Telltale("-－–—―)）0123456789０１２３４５６７８９");

    private static final int LONGEST_NUMBER = 16;

    private Furnishings() {
    }

    /**
     * Most lines begin or end with a Japanese letter or a stop, as none of these does.
     */
    static boolean stand(Passage line) {
        return !Glyph.isJapanese(line.first()) && !endsWords(line.last()) && isPageNumberOrRule(line);
    }

    static boolean isPageNumber(Passage line) {
        return line.length() <= LONGEST_NUMBER && ENDING_NUMBER.ends(line) && beginsNumber(line)
                && PAGE_NUMBER.matcher(line.written()).matches();
    }

    private static boolean beginsNumber(Passage line) {
        return BEFORE_NUMBER.begins(line) || Glyph.isSpace(line.first());
    }

    private static boolean endsWords(char last) {
        return last == '。' || Glyph.isJapanese(last);
    }

    private static boolean isPageNumberOrRule(Passage line) {
        return RULE.matcher(line.written()).matches()
                || (beginsNumber(line) && PAGE_NUMBER.matcher(line.written()).matches());
    }

}

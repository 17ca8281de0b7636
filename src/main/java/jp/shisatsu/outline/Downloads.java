package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets the links to files apart that stand between what a page tells: 視察報告書（PDF：412.6KB）.
 */
final class Downloads {

    private static final Pattern FILE = Pattern.compile(
            ".{2,60}[(（\\[［](?:PDF|ＰＤＦ|Word|Excel|ワード|エクセル)(?:ファイル|形式|文書)?[\\h：:/／,、]*[0-9０-９][0-9０-９.．,，]*\\h?(?:[KMＫＭ]?[BＢ]|キロバイト|メガバイト)[)）\\]］](?:\\h*[(（].{2,20}[)）])?");

    /** Of a size: MB, キロバイト. */
    private static final Telltale IN_SIZE = new Telltale("BＢバ");

    private static final Telltale END = new Telltale(")）]］");

    private static final int LONGEST = 120;

    private Downloads() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return Rereading.each(tokens,
                i -> isFile(tokens.get(i)) ? new LineToken.Apart(tokens.get(i).line()) : tokens.get(i));
    }

    private static boolean isFile(LineToken token) {
        return token.line().length() <= LONGEST && END.ends(token.line())
                && !(token instanceof LineToken.Furniture || token instanceof LineToken.Known)
                && IN_SIZE.isIn(token.line().written()) && FILE.matcher(token.line().written()).matches();
    }

}

package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets the heading apart that stands over the sheet of each site and says nothing more:
 * 【２枚目 相武市】 right above 視察先, which begins the visit; and （別紙２）, the name of a sheet
 * alone, or its number （№２）.
 */
final class HeadsOfSheets {

    /** 視察研修（１） */
    private static final Pattern COUNT = Pattern
        .compile("[^。、]{0,6}(?:視察|研修|調査|訪問)(?:研修|調査|先|地)?[(（]?(?:その)?(?:[0-9０-９一二三四五六七八九]|[①-⑨])[)）]?");

    private static final Telltale COUNTED = new Telltale(")）0123456789０１２３４５６７８９一二三四五六七八九①②③④⑤⑥⑦⑧⑨");

    private static final Pattern NAME = Pattern.compile(
            "[(（【［\\[]?(?:別\\h*紙|別\\h*添|別\\h*記|写\\h*真)\\h*[0-9０-９①-⑳一二三四五六七八九]{0,2}[)）】］\\]]?|[(（](?:№|No[.．]?)\\h*[0-9０-９]{1,2}[)）]");

    private static final Telltale IN_NAME = new Telltale("別写№N");

    private HeadsOfSheets() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        Set<Integer> heads = IntStream.range(0, Math.max(0, tokens.size() - 1))
            .filter(i -> tokens.get(i + 1).isAbout(Topic.PLACES) && isBracketed(tokens.get(i)))
            .boxed()
            .collect(Collectors.toSet());
        return Rereading.each(tokens, i -> (heads.size() > 1 && heads.contains(i)) || isName(tokens.get(i))
                ? new LineToken.Apart(tokens.get(i).line()) : tokens.get(i));
    }

    /** （別紙２） */
    private static boolean isName(LineToken token) {
        return !(token instanceof LineToken.Furniture) && IN_NAME.isIn(token.line())
                && NAME.matcher(token.line().written()).matches();
    }

    private static boolean isBracketed(LineToken token) {
        if (token instanceof LineToken.Prose prose) {
            return COUNTED.ends(prose.line()) && COUNT.matcher(prose.line().written()).matches();
        }
        return token instanceof LineToken.Listed item && item.marked().marker().isBrackets()
                && !DayHeadings.areDay(item.line());
    }

}

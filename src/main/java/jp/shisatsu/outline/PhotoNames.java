package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the name of a photo, ［写真１］ on a line of its own, with the caption below it. */
final class PhotoNames {

    private static final Pattern NAME = Pattern
        .compile("[(（【［\\[〔<＜〈《]?写\\h*真\\h*[0-9０-９①-⑳一二三四五六七八九十]{0,2}[)）】］\\]〕>＞〉》]?");

    private static final Telltale IN_NAME = new Telltale("真");

    private static final int LONGEST = 28;

    private PhotoNames() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 < tokens.size() && isName(tokens.get(i)) && isCaption(tokens.get(i + 1))) {
                Passage caption = tokens.get(i + 1).line();
                read.add(new LineToken.Furniture(tokens.get(i).line()));
                read.add(new LineToken.Captioned(caption, true));
                i++;
            }
            else {
                read.add(tokens.get(i));
            }
        }
        return read;
    }

    private static boolean isName(LineToken token) {
        return !(token instanceof LineToken.Furniture) && IN_NAME.isIn(token.line())
                && NAME.matcher(token.line().written()).matches();
    }

    private static boolean isCaption(LineToken token) {
        return token instanceof LineToken.Prose prose && prose.line().length() <= LONGEST
                && prose.line().written().indexOf('、') < 0 && !prose.line().endsWith('。');
    }

}

package jp.shisatsu.outline;

import java.util.List;

/**
 * Splits the number off a heading it touches, where the words behind it name a site and
 * where it is: 1富山市役所（富山県富山市）, 2岡山県倉敷市. Pages that lost their layout write so.
 */
final class GluedNumbers {

    /** 19日（木）, 3市, 2か所: the number counts what follows. */
    private static final Telltale COUNTED = new Telltale("年月日時分人名件回市区町村県か箇カヶ点つ班号条個泊番");

    private GluedNumbers() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return Rereading.each(tokens, i -> split(tokens.get(i)));
    }

    private static LineToken split(LineToken token) {
        if (!(token instanceof LineToken.Prose prose)) {
            return token;
        }
        return Markers.glued(prose.line())
            .filter(glued -> namesPlace(glued.words().text()))
            .<LineToken>map(glued -> new LineToken.Listed(prose.line(), glued))
            .orElse(prose);
    }

    private static boolean namesPlace(String words) {
        return !COUNTED.begins(words) && (SiteWords.beginWithMunicipality(words) || SiteWords.nameSite(words));
    }

}

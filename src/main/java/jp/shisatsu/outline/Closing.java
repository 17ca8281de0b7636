package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises where a report ends: 以上、報告いたします。 Behind it stand a date, a signature, whom
 * it is addressed to.
 */
final class Closing {

    private static final Pattern FORMULA = Pattern.compile(
            "(?:以上|右|上記)(?:の)?(?:とおり|通り)?[、，\\h]*[^。]{0,30}(?:報告|復命)[^。]{0,12}。?|[(（]?以\\h*上[)）]?|[(（]文責.{0,30}[)）]");

    private Closing() {
    }

    /** All tokens; the last formula behind the last heading is a heading of its own. */
    static List<LineToken> read(List<LineToken> tokens) {
        int last = tokens.size() - 1;
        int found = -1;
        while (last >= 0 && !(tokens.get(last) instanceof LineToken.Known)) {
            if (tokens.get(last) instanceof LineToken.Prose prose
                    && FORMULA.matcher(prose.line().written()).matches()) {
                found = last;
            }
            last--;
        }
        return found < 0 ? tokens : closedAt(found, tokens);
    }

    private static List<LineToken> closedAt(int formula, List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens.subList(0, formula));
        Passage line = tokens.get(formula).line();
        read.add(new LineToken.Known(line, new Marked(Marker.NONE, line), Set.of(Topic.CLOSING), null));
        tokens.subList(formula + 1, tokens.size()).stream().map(Closing::asWords).forEach(read::add);
        return read;
    }

    private static LineToken asWords(LineToken token) {
        return token instanceof LineToken.Furniture ? token : new LineToken.Prose(token.line());
    }

}

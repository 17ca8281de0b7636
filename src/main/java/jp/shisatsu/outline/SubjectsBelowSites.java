package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;

/**
 * Recognises the subject in brackets right below the site: 【富山県砺波市】, and 〔支え合い活動について〕.
 */
final class SubjectsBelowSites {

    private SubjectsBelowSites() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return Rereading
            .each(tokens,
                    i -> i > 0 && tokens.get(i - 1).isAbout(Topic.SITE)
                            && tokens.get(i) instanceof LineToken.Listed item && isSubject(item.marked())
                                    ? subject(item) : tokens.get(i));
    }

    private static boolean isSubject(Marked item) {
        return item.marker().isBrackets() && ThemesAbovePlaces.areMatter(item.words());
    }

    private static LineToken subject(LineToken.Listed item) {
        return new LineToken.Known(item.line(), item.marked(), Set.of(Topic.SUBJECTS),
                item.marked().words().valueFrom(0));
    }

}

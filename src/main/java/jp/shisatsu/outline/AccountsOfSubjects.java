package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Recognises （説明） right below a subject, 1 住まいについて, as the heading of what was told of
 * it; below one who told it, 課長, it says that he did.
 */
final class AccountsOfSubjects {

    private static final Set<String> ACCOUNT = Set.of("（説明）", "(説明)");

    private AccountsOfSubjects() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        List<LineToken> read = new ArrayList<>(tokens.size());
        LineToken before = null;
        for (LineToken token : tokens) {
            read.add(before instanceof LineToken.Listed subject && subject.marked().marker().numbered()
                    && ACCOUNT.contains(token.line().written()) ? heading(token.line()) : token);
            before = token;
        }
        return read;
    }

    private static LineToken heading(Passage line) {
        return Brackets.at(line)
            .map(brackets -> new LineToken.Known(line, brackets.marked(), Set.of(Topic.BODY), null))
            .orElseThrow();
    }

}

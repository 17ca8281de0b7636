package jp.shisatsu.text;

import java.util.ArrayList;
import java.util.List;

/** Says where characters were lost, line by line. */
final class Undecoded {

    static final String MARK = "\uFFFD";

    /** Who has looked at this many lines knows that the file is bad. */
    private static final int MOST = 100;

    private Undecoded() {
    }

    static long count(SourceText text) {
        return text.characters().chars().filter(character -> character == MARK.charAt(0)).count();
    }

    /** One doubt for each line that lost something, at the first loss. */
    static List<Diagnostic> doubts(SourceText text, String code, String sentence) {
        List<Diagnostic> doubts = new ArrayList<>();
        int line = 0;
        int at = text.characters().indexOf(MARK);
        while (at >= 0 && doubts.size() < MOST) {
            if (text.lineAt(at) > line) {
                line = text.lineAt(at);
                doubts.add(new Diagnostic(Severity.WARNING, code, new SourceSpan(at, at + 1), sentence));
            }
            at = text.characters().indexOf(MARK, at + 1);
        }
        return doubts;
    }

}

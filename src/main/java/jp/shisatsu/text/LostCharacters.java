package jp.shisatsu.text;

import java.util.ArrayList;
import java.util.List;

/** Says where characters were lost, line by line. */
public final class LostCharacters {

    static final String MARK = "\uFFFD";

    private static final String SENTENCE = "抽出のときに失われた文字（" + MARK + "）があります。元の報告書と見比べてください。";

    /** Who has looked at this many lines knows that the file is bad. */
    private static final int MOST = 100;

    private LostCharacters() {
    }

    static long count(SourceText text) {
        return text.characters().chars().filter(character -> character == MARK.charAt(0)).count();
    }

    /** One doubt for each line that lost something, at the first loss. */
    public static List<Diagnostic> doubts(SourceText text) {
        List<Diagnostic> doubts = new ArrayList<>();
        int line = 0;
        int at = text.characters().indexOf(MARK);
        while (at >= 0 && doubts.size() < MOST) {
            if (text.lineAt(at) > line) {
                line = text.lineAt(at);
                doubts.add(new Diagnostic(Severity.WARNING, "lost-character", new SourceSpan(at, at + 1), SENTENCE));
            }
            at = text.characters().indexOf(MARK, at + 1);
        }
        return doubts;
    }

}

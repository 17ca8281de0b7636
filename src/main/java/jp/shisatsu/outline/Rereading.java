package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Looks at each line once more: most passes change none of them, and then copy nothing.
 */
final class Rereading {

    private Rereading() {
    }

    /**
     * The tokens, each as it is read at its index; the same list where none is changed.
     */
    static List<LineToken> each(List<LineToken> tokens, IntFunction<LineToken> reading) {
        List<LineToken> read = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            LineToken token = reading.apply(i);
            if (!token.equals(tokens.get(i)) && read.isEmpty()) {
                read.addAll(tokens);
            }
            if (!read.isEmpty()) {
                read.set(i, token);
            }
        }
        return read.isEmpty() ? tokens : read;
    }

}

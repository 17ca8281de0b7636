package jp.shisatsu.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import jp.shisatsu.search.Excerpt.Run;
import jp.shisatsu.search.Marked.Stretch;

/**
 * Cuts from a long text the part that shows most of what was found, in whole sentences
 * where they are short enough.
 */
final class Snippet {

    private static final int LENGTH = 160;

    /** How much stands before a find that is far from the start of its sentence. */
    private static final int BEFORE = 40;

    /** A text is not searched for its best part without end. */
    private static final int MOST_STARTS = 100;

    private static final String SENTENCE_ENDS = "。！？\n";

    private static final Run MORE = new Run("…", false);

    private Snippet() {
    }

    static Excerpt of(Marked marked) {
        String text = marked.text();
        int start = text.length() <= LENGTH ? 0 : start(marked);
        int end = end(text, start);
        List<Run> runs = new ArrayList<>(marked.runs(start, end));
        if (start > 0) {
            runs.addFirst(MORE);
        }
        if (end < text.length()) {
            runs.addLast(MORE);
        }
        return new Excerpt(runs);
    }

    private static int start(Marked marked) {
        return marked.found()
            .stream()
            .limit(MOST_STARTS)
            .map(find -> start(marked.text(), find))
            .distinct()
            .max(Comparator.comparing(shownFrom(marked)))
            .orElse(0);
    }

    private static int start(String text, Stretch find) {
        int sentence = find.start();
        while (sentence > 0 && !endsSentence(text, sentence) && find.end() - sentence <= LENGTH) {
            sentence--;
        }
        return find.end() - sentence <= LENGTH ? sentence : whole(text, Math.max(0, find.start() - BEFORE));
    }

    /** How many finds a snippet from there would show. */
    private static Function<Integer, Long> shownFrom(Marked marked) {
        return start -> {
            int end = end(marked.text(), start);
            return marked.found().stream().filter(find -> start <= find.start() && find.end() <= end).count();
        };
    }

    private static int end(String text, int start) {
        if (text.length() - start <= LENGTH) {
            return text.length();
        }
        int end = start + LENGTH;
        while (end > start && !endsSentence(text, end)) {
            end--;
        }
        return end > start ? end : whole(text, start + LENGTH);
    }

    private static boolean endsSentence(String text, int offset) {
        return SENTENCE_ENDS.indexOf(text.charAt(offset - 1)) >= 0;
    }

    /** The offset, or the one before where it would part a surrogate pair. */
    private static int whole(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
    }

}

package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/**
 * Finds the lines, and the pieces of lines, no part of a report accounts for, so that
 * nothing is lost whatever was understood.
 */
final class Leftovers {

    private static final SourceSpan NOTHING_MORE = new SourceSpan(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final List<SourceSpan> accounted;

    private int next;

    private Leftovers(List<SourceSpan> accounted) {
        this.accounted = accounted.stream()
            .filter(span -> span.end() > span.start())
            .sorted(Comparator.comparingInt(SourceSpan::start))
            .toList();
    }

    static List<UnclassifiedLine> of(SourceText text, List<SourceSpan> accounted) {
        Leftovers leftovers = new Leftovers(accounted);
        return text.lines(leftovers::mayLeave)
            .filter(line -> !line.isBlank())
            .<UnclassifiedLine>mapMulti((line, found) -> leftovers.in(line).forEach(found))
            .toList();
    }

    /** On how many lines something was left over. */
    static String lines(List<UnclassifiedLine> leftovers) {
        return String.valueOf(leftovers.stream().map(UnclassifiedLine::line).distinct().count());
    }

    /** Most lines are wholly part of something, and need not be looked at. */
    private boolean mayLeave(SourceSpan line) {
        pass(line.start());
        return next == accounted.size() || accounted.get(next).start() > line.start()
                || accounted.get(next).end() < line.end();
    }

    private void pass(int at) {
        while (next < accounted.size() && accounted.get(next).end() <= at) {
            next++;
        }
    }

    /** Lines come in order, so each span is looked at once. */
    private List<UnclassifiedLine> in(Line line) {
        SourceSpan inked = line.inked();
        List<UnclassifiedLine> left = new ArrayList<>();
        int at = inked.start();
        while (at < inked.end()) {
            pass(at);
            SourceSpan span = next < accounted.size() ? accounted.get(next) : NOTHING_MORE;
            int end = Math.min(inked.end(), Math.max(at, span.start()));
            if (at == inked.start() && end == inked.end()) {
                return List.of(new UnclassifiedLine(line.number(), line.text().strip(), inked));
            }
            if (at < end) {
                add(line, at, end, left);
            }
            at = Math.max(end, Math.min(inked.end(), span.end()));
        }
        return left;
    }

    private static void add(Line line, int start, int end, List<UnclassifiedLine> left) {
        int first = line.span().start();
        int from = start;
        while (from < end && separates(line.text().charAt(from - first))) {
            from++;
        }
        int to = end;
        while (to > from && separates(line.text().charAt(to - 1 - first))) {
            to--;
        }
        String words = line.text().substring(from - first, to - first);
        if (says(words)) {
            left.add(new UnclassifiedLine(line.number(), words, new SourceSpan(from, to)));
        }
    }

    private static boolean separates(char glyph) {
        return Character.isWhitespace(glyph) || Character.isSpaceChar(glyph) || "、，,|｜│┃║".indexOf(glyph) >= 0;
    }

    /** A comma between two parts says nothing. */
    private static boolean says(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

}

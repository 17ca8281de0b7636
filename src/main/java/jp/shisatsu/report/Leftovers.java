package jp.shisatsu.report;

import java.util.Comparator;
import java.util.List;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/**
 * Finds the lines no part of a report accounts for, so that nothing is lost whatever was
 * understood.
 */
final class Leftovers {

    private final List<SourceSpan> accounted;

    private int next;

    private Leftovers(List<SourceSpan> accounted) {
        this.accounted = accounted.stream().sorted(Comparator.comparingInt(SourceSpan::start)).toList();
    }

    static List<UnclassifiedLine> of(SourceText text, List<SourceSpan> accounted) {
        Leftovers leftovers = new Leftovers(accounted);
        return text.lines()
            .filter(line -> !line.isBlank() && !leftovers.accountsFor(line.inked()))
            .map(line -> new UnclassifiedLine(line.number(), line.text().strip(), line.inked()))
            .toList();
    }

    /** Lines come in order, so each span is looked at once. */
    private boolean accountsFor(SourceSpan line) {
        while (next < accounted.size() && accounted.get(next).end() <= line.start()) {
            next++;
        }
        return next < accounted.size() && accounted.get(next).start() < line.end();
    }

}

package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.text.ComparedSites;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceSpan;
import jp.shisatsu.text.SourceText;

/**
 * Lays the columns of a table that has one for each site, 区分 | 調査先１ | 調査先２, below each
 * other: of every site the labels of the rows and its own cells. Only the first site
 * accounts for the labels.
 */
final class SideBySide {

    private static final Telltale BARS = new Telltale("\t|｜│┃║");

    private static final Telltale UPRIGHT = new Telltale("|｜│┃║");

    private static final Pattern BORDER = Pattern.compile("[|｜│┃║]");

    private static final Pattern TAB = Pattern.compile("\t");

    /** A table of figures has no row that says when a site was seen, and what for. */
    private static final int FEWEST_LABELS = 2;

    private static final int LONGEST_LABEL = 20;

    private final List<Line> source;

    private final List<Passage> lines = new ArrayList<>();

    private final Set<Passage> sites = new HashSet<>();

    private final Set<Passage> labels = new HashSet<>();

    private SideBySide(List<Line> source) {
        this.source = source;
    }

    /** What the lines of a text say that are not blank, each once. */
    static SideBySide of(SourceText text) {
        SideBySide read = new SideBySide(text.lines().filter(line -> !line.isBlank()).toList());
        read.readAll();
        return read;
    }

    List<Passage> lines() {
        return lines;
    }

    /** Whether some words head the column of a site. */
    boolean nameSite(Passage words) {
        return !sites.isEmpty() && sites.contains(words);
    }

    /** Whether some words say what a row is about. */
    boolean areLabel(Passage words) {
        return !labels.isEmpty() && labels.contains(words);
    }

    private void readAll() {
        for (int i = 0; i < source.size(); i++) {
            Passage line = Passage.of(source.get(i));
            int end = BARS.isIn(line) ? endOfTable(i) : i;
            if (end == i) {
                lines.add(line);
            }
            else {
                lay(source.subList(i, end));
                i = end - 1;
            }
        }
    }

    /**
     * Where a table of sites ends that begins on a line; the line itself if none does.
     */
    private int endOfTable(int head) {
        int columns = cells(source.get(head)).size();
        if (!ComparedSites.head(cells(source.get(head)).stream().map(Passage::written).toList())) {
            return head;
        }
        int end = head + 1;
        int known = 0;
        while (end < source.size() && isRow(source.get(end), columns)) {
            known += Headings.at(cells(source.get(end)).getFirst().written()).isPresent() ? 1 : 0;
            end++;
        }
        return known >= FEWEST_LABELS && isNamed(head, end) ? end : head;
    }

    /** 調査先１ says nothing where no row says where that is. */
    private boolean isNamed(int head, int end) {
        return !ComparedSites.isCounted(cells(source.get(head)).getLast().written())
                || source.subList(head + 1, end).stream().anyMatch(row -> saysWhere(cells(row)));
    }

    private static boolean isRow(Line line, int columns) {
        return Furnishings.stand(Passage.of(line))
                || (cells(line).size() == columns && cells(line).getFirst().length() <= LONGEST_LABEL);
    }

    private void lay(List<Line> table) {
        List<Passage> head = cells(table.getFirst());
        List<List<Passage>> rows = new ArrayList<>();
        for (Line line : table.subList(1, table.size())) {
            if (Furnishings.stand(Passage.of(line))) {
                lines.add(Passage.of(line));
            }
            else {
                rows.add(cells(line));
            }
        }
        boolean counted = ComparedSites.isCounted(head.getLast().written());
        List<Passage> places = !counted ? List.of()
                : rows.stream().filter(SideBySide::saysWhere).findFirst().orElse(List.of());
        for (int column = 1; column < head.size(); column++) {
            Passage name = accounting(head, column);
            (counted ? labels : sites).add(name);
            lines.add(name);
            if (!places.isEmpty()) {
                lines.add(accounting(places, column));
            }
            for (List<Passage> row : rows) {
                if (!row.equals(places)) {
                    cell(row, column);
                }
            }
        }
    }

    private static boolean saysWhere(List<Passage> row) {
        return Headings.at(row.getFirst().written())
            .filter(naming -> naming.topics().equals(Set.of(Topic.PLACES)))
            .isPresent();
    }

    private void cell(List<Passage> row, int column) {
        Passage label = row.getFirst();
        if (!label.isEmpty()) {
            Passage own = column == 1 ? label : label.named(0, label.length());
            labels.add(own);
            lines.add(own);
        }
        if (!row.get(column).isEmpty()) {
            lines.add(label.isEmpty() ? accounting(row, column) : row.get(column));
        }
    }

    /** The first cell with words accounts for what stands before it, too. */
    private static Passage accounting(List<Passage> row, int column) {
        Passage words = row.get(column);
        boolean first = row.subList(1, column).stream().allMatch(Passage::isEmpty);
        return first ? new Passage(words.written(), words.start(),
                new SourceSpan(row.getFirst().span().start(), words.span().end())) : words;
    }

    /** The cells of a row, each up to the next; the last up to the end of the line. */
    private static List<Passage> cells(Line line) {
        String text = line.text();
        int from = line.inked().start() - line.span().start();
        int to = line.inked().end() - line.span().start();
        boolean upright = UPRIGHT.isIn(text);
        Matcher border = (upright ? BORDER : TAB).matcher(text);
        int start = upright ? from : 0;
        if (upright && border.region(from, to).lookingAt()) {
            start = border.end();
        }
        List<Passage> cells = new ArrayList<>();
        int accounted = from;
        border.region(start, to);
        while (border.find()) {
            cells.add(cell(line, accounted, start, border.start(), border.end()));
            start = border.end();
            accounted = Math.max(from, start);
        }
        if (start < to || !upright) {
            cells.add(cell(line, accounted, start, to, to));
        }
        return cells;
    }

    private static Passage cell(Line line, int accounted, int from, int to, int end) {
        int offset = line.span().start();
        String words = line.text().substring(from, Math.max(from, to));
        int start = offset + from + words.length() - words.stripLeading().length();
        return new Passage(words.strip(), start,
                new SourceSpan(offset + Math.min(accounted, Math.max(from, to)), offset + Math.max(end, accounted)));
    }

}

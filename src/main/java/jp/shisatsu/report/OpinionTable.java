package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;

/** A table of opinions: below 議員名｜所感 each row is one, signed by its first cell. */
record OpinionTable(int columns, int author, int words) {

    static final OpinionTable NONE = new OpinionTable(0, 0, 0);

    private static final Pattern GAP = Pattern.compile("[\\t|｜│┃║]");

    private static final Telltale BARS = new Telltale("\t|｜│┃║");

    private static final Pattern SPACE = Pattern.compile("\\h+");

    private static final Set<String> AUTHORS = Set.of("議員名", "委員名", "氏名", "議員", "委員", "名前", "会派名", "会派");

    private static final Set<String> OPINIONS = Set.of("所感", "所見", "意見", "感想", "考察", "委員所感", "所感・意見");

    /** The author, and where the words stand. */
    record Row(String author, Passage words) {
    }

    /** The table a line heads; NONE if it is no such head. */
    static OpinionTable headedBy(String line) {
        if (!BARS.isIn(line)) {
            return NONE;
        }
        List<String> cells = Stream.of(GAP.split(line, -1)).map(cell -> SPACE.matcher(cell).replaceAll("")).toList();
        int author = first(cells, AUTHORS);
        int words = first(cells, OPINIONS);
        return author >= 0 && words > author ? new OpinionTable(cells.size(), author, words) : NONE;
    }

    private static int first(List<String> cells, Set<String> wanted) {
        return cells.stream().filter(wanted::contains).findFirst().map(cells::indexOf).orElse(-1);
    }

    boolean isNone() {
        return columns == 0;
    }

    /** The opinion a row holds; empty where it has other columns. */
    Optional<Row> row(Passage line) {
        if (isNone()) {
            return Optional.empty();
        }
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher gap = GAP.matcher(line.written());
        while (gap.find()) {
            starts.add(gap.end());
        }
        if (starts.size() != columns || words != columns - 1) {
            return Optional.empty();
        }
        String name = GAP.split(line.written(), -1)[author].strip();
        return name.isEmpty() ? Optional.empty() : Optional.of(new Row(name, line.from(starts.get(words))));
    }

}

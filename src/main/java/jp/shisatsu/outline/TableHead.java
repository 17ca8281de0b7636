package jp.shisatsu.outline;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the head of a table (月日 時間 行程 宿泊) from a heading and its value. */
final class TableHead {

    private static final Pattern GAP = Pattern.compile("\\h*[\\t|｜│┃║]\\h*|\\u3000{2,}|\\h{3,}");

    private static final Pattern SPACE = Pattern.compile("\\h+");

    private static final List<String> COLUMNS = Wordings.of(TableHead.class, "columns.txt")
        .getOrDefault("COLUMN", List.of());

    private static final int FEWEST = 3;

    private static final int LONGEST = 100;

    private TableHead() {
    }

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<String> cells = Stream.of(GAP.split(line)).map(cell -> SPACE.matcher(cell).replaceAll("")).toList();
        return cells.size() >= FEWEST && cells.stream().allMatch(TableHead::isColumn);
    }

    private static boolean isColumn(String cell) {
        return COLUMNS.contains(cell) || Headings.at(cell).filter(naming -> naming.end() == cell.length()).isPresent();
    }

}

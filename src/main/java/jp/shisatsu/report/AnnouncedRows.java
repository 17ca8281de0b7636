package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;

/**
 * Reads a table of the front that says of each site when it was visited and for what:
 * 月日｜視察先｜テーマ. Another part of the report accounts for what it repeats.
 */
final class AnnouncedRows {

    private static final Telltale BARS = new Telltale("|｜│┃║\t");

    private static final Pattern BAR = Pattern.compile("[|｜│┃║\\t]");

    private static final Pattern DAY_HEAD = Pattern.compile("(?:視察|調査|訪問)?(?:月日|日程?|日時|期日|年月日)");

    private static final Pattern PLACE_HEAD = Pattern.compile("(?:視察|調査|訪問|研修)(?:先|地|都市|市|自治体|場所|箇所|個所|施設)(?:名)?");

    private static final Pattern SUBJECT_HEAD = Pattern.compile("(?:(?:視察|調査|研修)(?:事項|項目|内容|テーマ|案件)|テーマ|内容)");

    private static final Pattern SPACE = Pattern.compile("\\h+");

    private final List<Announcement> announced = new ArrayList<>();

    /** Where the columns are, -1 for one there is none of. */
    private int columns;

    private int day;

    private int place = -1;

    private int subject;

    private AnnouncedRows(List<Passage> lines) {
        lines.stream().filter(line -> BARS.isIn(line.written())).forEach(this::read);
    }

    /** Nothing where the chapter has no such table. */
    static List<Announcement> of(Chapter chapter) {
        return new AnnouncedRows(chapter.lines()).announced;
    }

    private void read(Passage line) {
        List<Passage> cells = cells(line);
        if (place < 0) {
            columns = cells.size();
            day = column(cells, DAY_HEAD);
            subject = column(cells, SUBJECT_HEAD);
            place = day >= 0 || subject >= 0 ? column(cells, PLACE_HEAD) : -1;
        }
        else if (cells.size() == columns && !cells.get(place).written().isEmpty()) {
            WrittenDays days = WrittenDays.in(day < 0 ? List.of() : List.of(cells.get(day).unmarked()));
            String words = subject < 0 ? "" : cells.get(subject).text();
            announced.add(new Announcement(SiteName.of(cells.get(place).text()), words, days,
                    List.of(cells.get(place).span())));
        }
    }

    private static int column(List<Passage> cells, Pattern head) {
        return IntStream.range(0, cells.size())
            .filter(i -> head.matcher(SPACE.matcher(cells.get(i).written()).replaceAll("")).matches())
            .findFirst()
            .orElse(-1);
    }

    private static List<Passage> cells(Passage line) {
        List<Passage> cells = new ArrayList<>();
        Matcher bar = BAR.matcher(line.written());
        int start = 0;
        while (bar.find()) {
            cells.add(cell(line, start, bar.start()));
            start = bar.end();
        }
        cells.add(cell(line, start, line.written().length()));
        return cells;
    }

    private static Passage cell(Passage line, int from, int to) {
        String words = line.written().substring(from, to);
        int start = line.start() + from + words.length() - words.stripLeading().length();
        String stripped = words.strip();
        return new Passage(stripped, start, line.part(start - line.start(), start - line.start() + stripped.length()));
    }

}

package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Telltale;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of the front that says of each site when it was visited and for what:
 * 月日｜視察先｜テーマ. A row that names no place of a municipality or country is a stop on the
 * way.
 */
final class AnnouncedRows {

    private static final Telltale BARS = new Telltale("\t|｜│┃║");

    private static final Pattern BAR = Pattern.compile("[|｜│┃║\\t]");

    /** Where columns are spaces. */
    private static final Pattern GAP = Pattern.compile("(?<!\\h)\\h{2,}+");

    /** No. before the first column */
    private static final Pattern COUNT = Pattern.compile("(?:No[.．]?|№|番\\h?号)\\h+");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,2}[.．]?(?=\\h+(?![月日]))");

    private static final Pattern DAY_HEAD = Pattern.compile("(?:視察|調査|訪問)?(?:月日|日程?|日時|期日|年月日)");

    private static final Pattern PLACE_HEAD = Pattern.compile("(?:視察|調査|訪問|研修)(?:先|地|都市|市|自治体|場所|箇所|個所|施設)名?");

    private static final Pattern SUBJECT_HEAD = Pattern.compile("(?:視察|調査|研修)(?:事項|項目|内容|テーマ|案件)|テーマ|内容");

    private static final Pattern SPACE = Pattern.compile("\\h+");

    /** The site, and its day or its subject. */
    private static final int FEWEST = 2;

    /** How many columns there are, and which say where, when and for what. */
    private record Columns(int all, int place, OptionalInt day, OptionalInt subject) {

        Columns behindDay() {
            return new Columns(all - 1, place - 1, OptionalInt.empty(),
                    subject.isEmpty() ? subject : OptionalInt.of(subject.getAsInt() - 1));
        }

        boolean beginWithDay() {
            return day.isPresent() && day.getAsInt() == 0;
        }

        static @Nullable Columns headed(List<Passage> cells) {
            if (cells.size() < FEWEST) {
                return null;
            }
            List<String> words = cells.stream().map(cell -> SPACE.matcher(cell.written()).replaceAll("")).toList();
            OptionalInt place = column(words, PLACE_HEAD);
            OptionalInt day = column(words, DAY_HEAD);
            OptionalInt subject = column(words, SUBJECT_HEAD);
            return place.isEmpty() || (day.isEmpty() && subject.isEmpty()) ? null
                    : new Columns(cells.size(), place.getAsInt(), day, subject);
        }

        private static OptionalInt column(List<String> cells, Pattern head) {
            return IntStream.range(0, cells.size()).filter(i -> head.matcher(cells.get(i)).matches()).findFirst();
        }

        Announcement row(List<Passage> cells) {
            Passage site = cells.get(place);
            List<Passage> days = day.isEmpty() ? List.of() : List.of(cells.get(day.getAsInt()).unmarked());
            String words = subject.isEmpty() ? "" : cells.get(subject.getAsInt()).text();
            return new Announcement(SiteName.of(site.text()), words, WrittenDays.in(days), List.of(site.span()));
        }

    }

    private AnnouncedRows() {
    }

    /** Nothing where the chapter has no such table. */
    static List<Announcement> of(Chapter chapter) {
        List<Announcement> announced = new ArrayList<>();
        Columns columns = null;
        boolean counted = false;
        WrittenDays days = WrittenDays.in(List.of());
        for (Passage line : chapter.lines()) {
            if (columns == null) {
                counted = isCounted(line);
                columns = Columns.headed(cells(line, counted));
                counted &= columns != null;
            }
            else {
                Optional<Announcement> row = row(columns, cells(line, counted), days);
                days = row.map(Announcement::days).orElse(days);
                row.filter(named -> named.site().location() != null).ifPresent(announced::add);
            }
        }
        return announced;
    }

    /** A cell of days that stands for several rows is empty in all but the first. */
    private static Optional<Announcement> row(Columns columns, List<Passage> cells, WrittenDays above) {
        if (cells.size() == columns.all()) {
            return Optional.of(columns.row(cells));
        }
        boolean ofDayAbove = cells.size() == columns.all() - 1 && columns.beginWithDay() && !above.days().isEmpty()
                && WrittenDays.in(List.of(cells.getFirst().unmarked())).days().isEmpty();
        return ofDayAbove ? Optional.of(columns.behindDay().row(cells).on(above.saidElsewhere())) : Optional.empty();
    }

    /** Where the line stands that names the columns, and the numbers of the rows. */
    static List<SourceSpan> trappings(Chapter chapter) {
        List<SourceSpan> spans = new ArrayList<>();
        boolean counted = false;
        for (Passage line : chapter.lines()) {
            Matcher number = NUMBER.matcher(line.written());
            if (spans.isEmpty() && Columns.headed(cells(line, isCounted(line))) != null) {
                counted = isCounted(line);
                spans.add(line.span());
            }
            else if (counted && number.lookingAt()) {
                spans.add(line.part(0, number.end()));
            }
        }
        return spans;
    }

    private static boolean isCounted(Passage head) {
        return COUNT.matcher(head.written()).lookingAt();
    }

    private static List<Passage> cells(Passage line, boolean counted) {
        return BARS.isIn(line.written()) ? cells(line, BAR) : cells(counted ? uncounted(line) : line, GAP);
    }

    private static Passage uncounted(Passage row) {
        Matcher count = COUNT.matcher(row.written());
        Matcher number = NUMBER.matcher(row.written());
        return count.lookingAt() ? row.from(count.end()) : number.lookingAt() ? row.from(number.end()) : row;
    }

    private static List<Passage> cells(Passage line, Pattern between) {
        List<Passage> cells = new ArrayList<>();
        Matcher bar = between.matcher(line.written());
        int start = 0;
        while (bar.find()) {
            cells.add(cell(line, start, bar.start()));
            start = bar.end();
        }
        cells.add(cell(line, start, line.length()));
        return cells;
    }

    private static Passage cell(Passage line, int from, int to) {
        String words = line.written().substring(from, to);
        int start = from + words.length() - words.stripLeading().length();
        String stripped = words.strip();
        return new Passage(stripped, line.start() + start, line.part(start, start + stripped.length()));
    }

}

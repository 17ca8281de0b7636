package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisatsu.text.Line;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds where each report of a volume begins: a whole title, and behind it a front of its
 * own with days and members. A chapter about one place has a title at most.
 */
final class ReportStarts {

    /** A front that begins later belongs to something else. */
    private static final int LINES_OF_FRONT = 60;

    private static final int LONGEST_TITLE = 60;

    /** 総務委員会, 令和6年度, 横浜市会議長 様: what may stand above a title on its page. */
    private static final Pattern ABOVE_TITLE = Pattern.compile("[^。、]{1,30}(?:委員会|議会|市会|年度|様|殿|[0-9０-９一二三四五六七八九十元]日)");

    private static final int MOST_ABOVE = 4;

    private static final int MOST_DAYS_BETWEEN = 1;

    private static final int NONE = -1;

    private final SourceText text;

    private final List<Line> lines;

    /** What tells the front of a report from a chapter, and from its cover. */
    private record Beginning(String title, @Nullable DateRange dates, List<String> members) {

        /** The next sheet of the same trip: a form may have one for each site. */
        boolean isSheetBehind(Beginning before) {
            return dates != null && before.dates != null && title.equals(before.title) && members.equals(before.members)
                    && !dates.first().isBefore(before.dates.first())
                    && !dates.first().isAfter(before.dates.last().plusDays(MOST_DAYS_BETWEEN));
        }
    }

    private ReportStarts(SourceText text) {
        this.text = text;
        this.lines = text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The numbers of the lines reports begin on; none where there are not several. */
    static List<Integer> in(SourceText text) {
        return new ReportStarts(text).find();
    }

    private List<Integer> find() {
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(i)) {
                titles.add(i);
            }
        }
        return titles.size() < 2 ? List.of() : begun(titles);
    }

    /** The same front twice is a cover and the report behind it. */
    private List<Integer> begun(List<Integer> titles) {
        List<Integer> starts = new ArrayList<>();
        Beginning before = null;
        int cover = NONE;
        for (int i = 0; i < titles.size(); i++) {
            int end = i + 1 < titles.size() ? titles.get(i + 1) : lines.size();
            Beginning front = front(titles.get(i), end);
            if (isWhole(front) && before != null && front.isSheetBehind(before)) {
                before = front;
            }
            else if (isWhole(front) && (before == null || !before.equals(front))) {
                starts.add(firstLine(isSameTitle(cover, titles.get(i)) ? cover : titles.get(i)));
                before = front;
                cover = NONE;
            }
            else if (before == null || !before.title().equals(front.title())) {
                cover = titles.get(i);
            }
        }
        return starts.size() < 2 ? List.of() : starts;
    }

    private boolean isSameTitle(int cover, int title) {
        return cover != NONE && title - cover < LINES_OF_FRONT
                && lines.get(cover).text().strip().equals(lines.get(title).text().strip());
    }

    private boolean isTitle(int index) {
        String line = lines.get(index).text().strip();
        if (line.length() > LONGEST_TITLE || !Title.mayEnd(line) || !Title.speaksOfTrip(line)) {
            return false;
        }
        String closed = Title.closed(line);
        Title title = Title.of(closed);
        boolean named = title.committee() != null || title.council() != null || isBelowName(index);
        return named && title.kind() != null && Title.namesText(closed);
    }

    private boolean isBelowName(int index) {
        Title above = index == 0 ? Title.of("") : Title.of(Title.closed(lines.get(index - 1).text().strip()));
        return isAboveTitle(index - 1) && (above.committee() != null || above.council() != null);
    }

    private boolean isAboveTitle(int index) {
        return index >= 0 && ABOVE_TITLE.matcher(Title.closed(lines.get(index).text().strip())).matches();
    }

    private Beginning front(int title, int end) {
        int last = Math.min(end, title + LINES_OF_FRONT) - 1;
        SourceText page = text.part(lines.get(title).number(), lines.get(last).number() + 1);
        Opening opening = new Opening(page, new Doubts());
        if (opening.saysWhen() || opening.members().isEmpty()) {
            return new Beginning(opening.title(opening.stated()), opening.stated(), names(opening.members()));
        }
        InspectionReport read = new ReportReader(page).understood();
        return new Beginning(read.title(), read.dates(), names(read.members()));
    }

    private static List<String> names(List<Member> members) {
        return members.stream().map(Member::name).toList();
    }

    private static boolean isWhole(Beginning front) {
        return front.dates() != null && !front.members().isEmpty();
    }

    /** With the title go the lines above it. */
    private int firstLine(int title) {
        int first = title;
        while (title - first < MOST_ABOVE && isAboveTitle(first - 1)) {
            first--;
        }
        return lines.get(first).number();
    }

}

package jp.shisatsu.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisatsu.outline.Numeral;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;

/** Some lines about days, and the days found in them. */
record WrittenDays(List<Passage> lines, List<WrittenDay> days) {

    /** 10月28日(月)から30日, 10月15、16日 */
    private static final Pattern BETWEEN = Pattern.compile("[\\h、，,・〜～~－–—-]*(?:から|より|及び)?(?:同月|同年)?[\\h〜～~－–—-]*");

    private static final Pattern RANGE = Pattern.compile("日[^日]{0,8}(?:[〜～~－–—-]|から|より)");

    /** 同月二十日, behind a day on the line above */
    private static final Pattern SAME = Pattern.compile("(?:同月|同年)\\h*");

    /** …まで, 3日間, (1泊2日) */
    private static final Pattern BEHIND = Pattern.compile(
            "\\h*(?:まで|から)?(?:\\h*[(（]?\\h*(?:[0-9０-９一二三四五六]泊\\h*)?(?<long>[0-9０-９]{1,2}|(?<=[一二三四五六]泊\\h{0,2})[一二三四五六七])\\h*日間?\\h*[)）]?)?");

    WrittenDays {
        lines = List.copyOf(lines);
        days = List.copyOf(days);
    }

    static WrittenDays in(List<Passage> lines) {
        return new WrittenDays(lines, DayReader.read(lines));
    }

    /**
     * The same without what follows a line that says from when to when, as 8月5日～7日 does:
     * there the days are told one by one.
     */
    WrittenDays upToWholeRange() {
        int range = IntStream.range(0, lines.size())
            .filter(line -> RANGE.matcher(lines.get(line).written()).find())
            .findFirst()
            .orElse(lines.size());
        int end = Math.min(lines.size(), range + 2);
        WrittenDays oneLine = in(lines.subList(0, Math.min(lines.size(), range + 1)));
        WrittenDays broken = in(lines.subList(0, end));
        return oneLine.days.size() > 1 ? oneLine : broken.days.size() > 1 && range < lines.size() ? broken : this;
    }

    /** The same days, where another part of the report accounts for the lines. */
    WrittenDays saidElsewhere() {
        return new WrittenDays(List.of(), days);
    }

    /** Where the lines say no more than that it was then. */
    List<SourceSpan> spans(DateRange dates) {
        List<SourceSpan> spans = new ArrayList<>();
        List<WrittenDay> inOrder = days.stream().sorted(Comparator.comparingInt(day -> day.span().start())).toList();
        int next = 0;
        for (Passage line : lines.stream().sorted(Comparator.comparingInt(Passage::start)).toList()) {
            List<WrittenDay> here = new ArrayList<>();
            for (; next < inOrder.size() && startsBefore(line.start() + line.length(), inOrder.get(next)); next++) {
                if (!startsBefore(line.start(), inOrder.get(next))) {
                    here.add(inOrder.get(next));
                }
            }
            spans.addAll(spans(line, here.stream().filter(day -> day.isIn(dates)).toList(), dates));
        }
        return spans;
    }

    private static boolean startsBefore(int offset, WrittenDay day) {
        return day.span().start() < offset;
    }

    private static List<SourceSpan> spans(Passage line, List<WrittenDay> days, DateRange dates) {
        List<SourceSpan> spans = new ArrayList<>();
        for (WrittenDay day : days) {
            boolean begins = spans.isEmpty() && SAME.matcher(words(line, line.start(), day.span().start())).matches();
            if (begins) {
                spans.add(new SourceSpan(line.start(), day.span().end()));
                continue;
            }
            boolean goesOn = !spans.isEmpty()
                    && BETWEEN.matcher(words(line, spans.getLast().end(), day.span().start())).matches();
            int start = goesOn ? spans.removeLast().start() : day.span().start();
            spans.add(new SourceSpan(start, day.span().end()));
        }
        if (!spans.isEmpty()) {
            spans.add(withDuration(line, spans.removeLast(), dates));
        }
        return line.withMarker(spans);
    }

    private static SourceSpan withDuration(Passage line, SourceSpan last, DateRange dates) {
        String rest = words(line, last.end(), line.start() + line.length());
        Matcher behind = BEHIND.matcher(rest);
        boolean fits = behind.lookingAt() && Optional.ofNullable(behind.group("long"))
            .map(Numeral::of)
            .filter(duration -> duration != ChronoUnit.DAYS.between(dates.first(), dates.last()) + 1)
            .isEmpty();
        return fits ? new SourceSpan(last.start(), last.end() + behind.end()) : last;
    }

    private static String words(Passage line, int from, int to) {
        return line.written().substring(from - line.start(), to - line.start());
    }

}

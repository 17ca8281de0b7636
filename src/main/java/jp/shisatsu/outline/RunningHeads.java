package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title a report repeats at the head of its pages: the first line word for
 * word, or a line …視察報告書 or …視察報告（…） that comes more than once.
 */
final class RunningHeads {

    private static final int SHORTEST_TITLE = 8;

    private static final int LONGEST_TITLE = 80;

    private static final Pattern REPORT = Pattern
        .compile(".*(?:視察|調査|研修).*(?:報告書|復命書|報告(?=[(（]))(?:[(（][^（()）]{1,20}[)）])?");

    /** …報告書 1／4ページ, … p.2 */
    private static final Pattern PAGE_BEHIND = Pattern.compile(
            "(?<head>.{3,79}?\\H)\\h++(?:[0-9０-９]{1,3}\\h?[/／]\\h?[0-9０-９]{1,3}(?:\\h?(?:ページ|頁))?|[pPｐＰ]\\h?[.．]?\\h?[0-9０-９]{1,3}|[-－–—―]\\h?[0-9０-９]{1,3}\\h?[-－–—―]|(?<=(?:報告|報告書|復命書)\\h{4,40})[0-9０-９]{1,3})");

    private static final Telltale ENDING_PAGE = new Telltale("0123456789０１２３４５６７８９ジ頁-－–—―");

    private static final Pattern MINUTES = Pattern
        .compile("(?:[^、。]{2,8}年\\h?)?第.{1,3}回.{2,16}議会\\h?(?:定例会|臨時会).{0,4}会議録.*");

    /** 農林水産常任委員会 県外調査（令和６年11月） */
    private static final Pattern WHOSE_TRIP = Pattern.compile("[^。]{0,40}(?:委員会|議会|市会)[^。]{0,6}\\h[^。]{0,30}");

    /** 朝霧市議会 建設経済常任委員会, behind the number of each page */
    private static final Pattern WHOSE = Pattern.compile("[^。、\\h]{2,12}(?:議会|市会)\\h+[^。、\\h]{2,24}委員会");

    /** 桜井台市議会, below the title of each sheet */
    private static final Pattern COUNCIL = Pattern.compile("[^。、\\h]{2,24}(?:議会|市会|委員会)");

    /** Of 会, 報告 and 復命書. */
    private static final Telltale IN_HEAD = new Telltale("会告命");

    /** Of a head and the number of its page. */
    private static final int LONGEST_LINE = 120;

    private static final int OFTEN = 3;

    /** The first line, where it may be repeated as the title; else empty. */
    private final Passage title;

    /** What the front pages of a file may be called in turn. */
    private static final int MOST_TITLES = 5;

    private final List<String> titles = new ArrayList<>();

    /**
     * Where words begin that stand right behind the number of a page, on more than one,
     * or below the title once more.
     */
    private final Set<Integer> behindPages = new HashSet<>();

    /** What stands before the number of a page, on more than one. */
    private final Set<String> beforePages = new HashSet<>();

    /** Where that stands first which stands so often that it is no heading. */
    private final Map<String, Integer> often = new HashMap<>();

    /** Where each line that is no running head stands first. */
    private final Map<String, Integer> first = new HashMap<>();

    RunningHeads(List<Passage> lines) {
        this.title = lines.stream().limit(1).filter(RunningHeads::isTitle).findFirst().orElse(Passage.NOTHING);
        Map<String, Long> counts = new HashMap<>();
        Map<String, Long> pages = new HashMap<>();
        Map<String, List<Integer>> tops = new HashMap<>();
        Map<String, Long> trips = new HashMap<>();
        String before = "";
        boolean behindPage = false;
        String belowTitle = lines.size() > 1 && COUNCIL.matcher(lines.get(1).written()).matches()
                ? lines.get(1).written() : "";
        for (Passage line : lines) {
            String words = line.written();
            boolean page = Furnishings.isPageNumber(line);
            if (page && isHead(before)) {
                pages.merge(before, 1L, Long::sum);
            }
            if (behindPage && isHead(words) && !isReport(words)) {
                tops.computeIfAbsent(words, _ -> new ArrayList<>()).add(line.start());
            }
            if (!belowTitle.isEmpty() && words.equals(belowTitle) && before.equals(title.written())
                    && line.start() > lines.get(1).start()) {
                behindPages.add(line.start());
            }
            before = words;
            behindPage = page;
            if (begins(words)) {
                pages.merge(words, 1L, Long::sum);
            }
            if (!IN_HEAD.isIn(line)) {
                continue;
            }
            beforePage(words).ifPresent(head -> pages.merge(head, 1L, Long::sum));
            if (isOfTrip(words)) {
                trips.merge(words, 1L, Long::sum);
                often.putIfAbsent(words, line.start());
            }
            if (isOfMinutes(words)) {
                first.putIfAbsent(words, line.start());
                counts.merge(words, 1L, Long::sum);
            }
            if (isReport(words)) {
                first.putIfAbsent(words, goesOnWithTitle(words) ? -1 : line.start());
                if (titles.size() < MOST_TITLES) {
                    titles.add(words);
                }
                counts.merge(words, 1L, Long::sum);
            }
        }
        first.keySet().removeIf(words -> counts.getOrDefault(words, 0L) < 2);
        pages.values().removeIf(times -> times < 2);
        beforePages.addAll(pages.keySet());
        tops.values().stream().filter(places -> places.size() > 1).forEach(behindPages::addAll);
        often.keySet().removeIf(words -> trips.getOrDefault(words, 0L) < OFTEN);
    }

    /**
     * 三川組合議会 議員視察研修報告書, where the title was 議員視察研修報告書, and 総務委員会視察報告（平成28年11月）, where it
     * was 総務委員会視察報告.
     */
    private boolean goesOnWithTitle(String words) {
        String first = title.written();
        return titles.stream().anyMatch(before -> !before.equals(words) && words.endsWith(before))
                || (!first.isEmpty() && !first.equals(words) && words.startsWith(first));
    }

    private static Optional<String> beforePage(String words) {
        if (words.length() > LONGEST_LINE || !ENDING_PAGE.ends(words)) {
            return Optional.empty();
        }
        Matcher page = PAGE_BEHIND.matcher(words);
        return page.matches() && isHead(page.group("head")) ? Optional.of(page.group("head")) : Optional.empty();
    }

    /** 視察日時 5/20 ends with a day. */
    private static boolean isHead(String words) {
        return words.length() >= SHORTEST_TITLE && (words.contains("会") || words.contains("報告"))
                && (namesTrip(words) || (words.endsWith("会") && WHOSE.matcher(words).matches()));
    }

    /** 令和６年第４回常山町議会定例会会議録（第２号） １２月６日 */
    private static boolean isOfMinutes(String words) {
        return words.length() <= LONGEST_TITLE && words.contains("会議録") && MINUTES.matcher(words).matches();
    }

    /** 新潟市議会 総合交通対策特別委員会, where the title goes on with 行政調査報告書. */
    private boolean begins(String words) {
        return words.length() >= SHORTEST_TITLE && words.length() < title.length() && title.written().startsWith(words)
                && Glyph.isSpace(title.written().charAt(words.length()));
    }

    private static boolean isOfTrip(String words) {
        return words.length() >= SHORTEST_TITLE && words.length() <= LONGEST_TITLE && words.contains("会")
                && namesTrip(words) && !isReport(words) && WHOSE_TRIP.matcher(words).matches();
    }

    /** Whether a line repeats the title at the head of another page. */
    boolean holdsAt(Passage line) {
        String words = line.written();
        boolean ofPage = words.equals(title.written())
                || (!beforePages.isEmpty() && beforePages.contains(beforePage(words).orElse(words)));
        return (ofPage && line.start() > title.start()) || stoodBefore(line, first) || stoodBefore(line, often)
                || (!behindPages.isEmpty() && behindPages.contains(line.start()));
    }

    private static boolean stoodBefore(Passage line, Map<String, Integer> places) {
        Integer first = places.isEmpty() ? null : places.get(line.written());
        return first != null && line.start() > first;
    }

    private static boolean isReport(String words) {
        return words.length() >= SHORTEST_TITLE && words.length() <= LONGEST_TITLE && mayReport(words)
                && REPORT.matcher(words).matches();
    }

    /** Most lines hold neither word. */
    private static boolean mayReport(String words) {
        return words.contains("報告") || words.contains("復命書");
    }

    private static boolean isTitle(Passage line) {
        return line.length() >= SHORTEST_TITLE && namesTrip(line.written());
    }

    private static boolean namesTrip(String words) {
        return words.contains("視察") || words.contains("調査") || words.contains("研修");
    }

}

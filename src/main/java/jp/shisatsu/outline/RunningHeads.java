package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the title a report repeats at the head of its pages: the first line word for
 * word, or a line …視察報告書 or …視察報告（…） that comes more than once.
 */
final class RunningHeads {

    private static final int SHORTEST_TITLE = 8;

    private static final int LONGEST_TITLE = 80;

    private static final Pattern TRIP = Pattern.compile("視察|調査|研修");

    private static final Pattern REPORT = Pattern
        .compile(".*(?:視察|調査|研修).*(?:報告書|復命書|報告(?=[(（]))(?:[(（][^（()）]{1,20}[)）])?");

    /** The first line, where it may be repeated as the title; else empty. */
    private final Passage title;

    /** What the front pages of a file may be called in turn. */
    private static final int MOST_TITLES = 5;

    private final List<String> titles = new ArrayList<>();

    /** Where each line that is no running head stands first. */
    private final Map<String, Integer> first = new HashMap<>();

    RunningHeads(List<Passage> lines) {
        this.title = lines.stream().limit(1).filter(RunningHeads::isTitle).findFirst().orElse(Passage.NOTHING);
        Map<String, Long> counts = new HashMap<>();
        for (Passage line : lines) {
            String words = line.written();
            if (isReport(words)) {
                first.putIfAbsent(words, goesOnWithTitle(words) ? -1 : line.start());
                if (titles.size() < MOST_TITLES) {
                    titles.add(words);
                }
                counts.merge(words, 1L, Long::sum);
            }
        }
        first.keySet().removeIf(words -> counts.getOrDefault(words, 0L) < 2);
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

    /** Whether a line repeats the title at the head of another page. */
    boolean holdsAt(Passage line) {
        Integer earlier = first.get(line.written());
        return (line.start() > title.start() && line.written().equals(title.written()))
                || (earlier != null && line.start() > earlier);
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
        return line.written().length() >= SHORTEST_TITLE && TRIP.matcher(line.written()).find();
    }

}

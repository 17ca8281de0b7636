package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import jp.shisatsu.outline.Passage;

/**
 * Reads who received the visitors: one an entry, also where a comma parts them. A line in
 * brackets alone belongs to the host above.
 */
final class HostReader {

    private final List<String> hosts = new ArrayList<>();

    private HostReader() {
    }

    static List<String> read(List<Passage> lines) {
        HostReader reader = new HostReader();
        lines.stream().map(Passage::text).filter(text -> !text.isEmpty()).forEach(reader::readLine);
        return reader.hosts;
    }

    private void readLine(String line) {
        if (!hosts.isEmpty() && isOpening(line.charAt(0)) && !isClosing(hosts.getLast())) {
            hosts.add(hosts.removeLast() + line);
            return;
        }
        int open = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            open += opened(line.charAt(i));
            if (open <= 0 && isComma(line.charAt(i))) {
                add(line.substring(start, i));
                start = i + 1;
            }
        }
        add(line.substring(start));
    }

    /** How many more brackets are open behind a character than before it. */
    private static int opened(char glyph) {
        if (isOpening(glyph)) {
            return 1;
        }
        return glyph == ')' || glyph == '）' ? -1 : 0;
    }

    private void add(String host) {
        if (!host.isBlank()) {
            hosts.add(host.strip());
        }
    }

    private static boolean isOpening(char glyph) {
        return glyph == '(' || glyph == '（';
    }

    private static boolean isClosing(String host) {
        return host.endsWith(")") || host.endsWith("）");
    }

    private static boolean isComma(char glyph) {
        return glyph == '、' || glyph == '，';
    }

}

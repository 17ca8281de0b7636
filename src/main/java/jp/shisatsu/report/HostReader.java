package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;

/**
 * Reads who received the visitors: one an entry, also where a comma parts them. A line in
 * brackets alone belongs to the host above.
 */
final class HostReader {

    private static final Pattern COLUMN = Pattern.compile("\\h{4,}");

    private static final Pattern OFFICER_AND_NAME = Pattern
        .compile("[^\\h]+(?:長|補佐|主査|主任|主事|主幹|参事|係員|職員|技師)\\h{1,3}[^\\h].*");

    private static final Pattern GAP = Pattern.compile("\\h+");

    private static final Pattern OFFICER = Pattern.compile("[^（()）]*(?:長|補佐|主査|主任|主事|主幹|参事|係員|職員|技師|ほか)");

    private final List<String> hosts = new ArrayList<>();

    private HostReader() {
    }

    static List<String> read(List<Passage> lines) {
        HostReader reader = new HostReader();
        lines.stream().flatMap(HostReader::columns).filter(text -> !text.isEmpty()).forEach(reader::readLine);
        return reader.hosts;
    }

    /** Two hosts on a line where columns are spaces, each with what he or she is. */
    private static Stream<String> columns(Passage line) {
        List<String> columns = List.of(COLUMN.split(line.written()));
        boolean each = columns.size() > 1
                && columns.stream().allMatch(column -> OFFICER_AND_NAME.matcher(column).matches());
        return each ? columns.stream().map(String::strip) : Stream.of(line.text());
    }

    private void readLine(String line) {
        if (!hosts.isEmpty() && isOpening(line.charAt(0)) && isClosing(line) && !isClosing(hosts.getLast())) {
            hosts.add(hosts.removeLast() + line);
            return;
        }
        int open = 0;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            open += opened(line.charAt(i));
            if (open <= 0 && isComma(line.charAt(i))) {
                addEach(line.substring(start, i));
                start = i + 1;
            }
        }
        addEach(line.substring(start));
    }

    /** 室長 室長補佐 主査 are three: each piece is what an officer is called. */
    private void addEach(String host) {
        List<String> pieces = List.of(GAP.split(host.strip()));
        if (pieces.size() > 1 && pieces.stream().allMatch(piece -> OFFICER.matcher(piece).matches())) {
            pieces.forEach(this::add);
        }
        else {
            add(host);
        }
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
        return glyph == '、' || glyph == '，' || glyph == ',';
    }

}

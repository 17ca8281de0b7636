package jp.shisatsu.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of pages that say whose they are: （厚生文教－１）, and on the next page
 * （厚生文教－２）.
 */
final class PageMarks {

    private static final Pattern MARK = Pattern.compile(
            "[(（]\\h*(?<whose>(?!別紙|別添|資料|参考|写真|図|表)[\\p{IsHan}ァ-ヶー]{2,12})\\h*[-－–―]\\h*(?<page>[0-9０-９]{1,3})\\h*[)）]");

    private static final Telltale OPENING = new Telltale("(（");

    private static final int LONGEST = 24;

    private final Set<String> whose = new HashSet<>();

    PageMarks(List<Passage> lines) {
        Map<String, Set<String>> pages = new HashMap<>();
        lines.forEach(line -> mark(line).ifPresent(
                mark -> pages.computeIfAbsent(mark.group("whose"), _ -> new HashSet<>()).add(mark.group("page"))));
        pages.forEach((body, numbers) -> {
            if (numbers.size() > 1) {
                whose.add(body);
            }
        });
    }

    /** Whether a line is such a number, and another page has one as well. */
    boolean holdAt(Passage line) {
        return !whose.isEmpty() && mark(line).filter(mark -> whose.contains(mark.group("whose"))).isPresent();
    }

    private static Optional<Matcher> mark(Passage line) {
        return line.length() <= LONGEST && OPENING.begins(line)
                ? Optional.of(MARK.matcher(line.written())).filter(Matcher::matches) : Optional.empty();
    }

}

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
 * Finds the head of a newsletter's pages: みずほの町議会だより 第178号 令和7年2月1日発行, the number of the
 * page on the outer side of each.
 */
final class IssueHeads {

    private static final String PAGE = "[(（]?[0-9０-９]{1,3}[)）]?";

    private static final Pattern HEAD = Pattern.compile("(?:" + PAGE
            + "\\h+)?(?<issue>[^。、\\h]{2,24}(?:だより|便り|報|ニュース|通信|広報)\\h*"
            + "(?:(?:第\\h?)?[0-9０-９]{1,4}号|(?:[Vv]ol|VOL|No)\\.?\\h?[0-9０-９]{1,4}))[^。]{0,24}?(?:\\h+" + PAGE + ")?");

    private static final Telltale IN_HEAD = new Telltale("号VvN");

    private static final int LONGEST = 80;

    private final Set<String> issues = new HashSet<>();

    IssueHeads(List<Passage> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> issue(line).ifPresent(issue -> counts.merge(issue, 1, Integer::sum)));
        counts.forEach((issue, times) -> {
            if (times > 1) {
                issues.add(issue);
            }
        });
    }

    /** Whether a line is one of several pages' heads. */
    boolean holdsAt(Passage line) {
        return !issues.isEmpty() && issue(line).filter(issues::contains).isPresent();
    }

    private static Optional<String> issue(Passage line) {
        if (line.length() > LONGEST || !IN_HEAD.isIn(line)) {
            return Optional.empty();
        }
        Matcher head = HEAD.matcher(line.written());
        return head.matches() ? Optional.of(head.group("issue").strip()) : Optional.empty();
    }

}

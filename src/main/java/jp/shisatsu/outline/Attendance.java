package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides whom 出席者 heads: the members where the first named has a role of theirs, else
 * hosts.
 */
final class Attendance {

    private static final Pattern ROLE = Pattern.compile(
            "[(（◎○〇]?\\h*(?:(?:正\\h*)?(?:副\\h*)?(?:委\\h*員\\h*長|議\\h*長|団\\h*長)|委\\h*員(?!\\h*会)|議\\h*員|団\\h*員)(?=[\\h)）、：:]|[^\\h会の事]).*");

    private static final Pattern HEADING = Pattern.compile("出\\h*席\\h*者.*");

    private Attendance() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return Rereading.each(tokens, i -> read(tokens, i));
    }

    private static LineToken read(List<LineToken> tokens, int index) {
        boolean hosts = tokens.get(index) instanceof LineToken.Known known && known.topics().equals(Set.of(Topic.HOSTS))
                && HEADING.matcher(known.marked().words().written()).matches();
        if (!hosts) {
            return tokens.get(index);
        }
        LineToken.Known heading = (LineToken.Known) tokens.get(index);
        return ROLE.matcher(firstNamed(heading, tokens.subList(index + 1, tokens.size()))).matches()
                ? new LineToken.Known(heading.line(), heading.marked(), Set.of(Topic.MEMBERS), heading.value())
                : heading;
    }

    /** 議会広報編集特別委員会 may stand before its members. */
    private static String firstNamed(LineToken.Known heading, List<LineToken> below) {
        return Stream.concat(Stream.ofNullable(heading.value()), below.stream().limit(2).map(LineToken::line))
            .map(Passage::written)
            .filter(words -> !words.endsWith("委員会"))
            .findFirst()
            .orElse("");
    }

}

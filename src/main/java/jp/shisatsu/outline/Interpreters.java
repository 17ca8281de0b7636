package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets the line apart that says who interpreted at a site: neither a host nor, unless
 * listed among them, one of those who travelled.
 */
final class Interpreters {

    private static final Pattern LABEL = Pattern
        .compile("通\\h*訳(?:者|\\h*・\\h*案内)?(?:\\h*[：:]\\h*|\\h+)(?=[^。]{2,30}$)");

    private static final Telltale FIRST = new Telltale("通");

    /** What is told of a site before it. */
    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.SITE, Topic.DATES, Topic.HOSTS, Topic.SUBJECTS,
            Topic.VENUES);

    private Interpreters() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(i -> read(tokens, i)).toList();
    }

    private static LineToken read(List<LineToken> tokens, int index) {
        LineToken token = tokens.get(index);
        Marked marked = token instanceof LineToken.Listed item ? item.marked() : new Marked(Marker.NONE, token.line());
        boolean plain = token instanceof LineToken.Listed || token instanceof LineToken.Prose;
        if (!plain || !FIRST.begins(marked.words().written())) {
            return token;
        }
        return LABEL.matcher(marked.words().written()).lookingAt() && isOfVisit(tokens.subList(0, index))
                ? new LineToken.Apart(token.line()) : token;
    }

    private static boolean isOfVisit(List<LineToken> above) {
        return above.reversed()
            .stream()
            .filter(LineToken.Known.class::isInstance)
            .findFirst()
            .filter(known -> known.isAboutOneOf(OF_VISIT) && !known.isAbout(Topic.MEMBERS))
            .isPresent();
    }

}

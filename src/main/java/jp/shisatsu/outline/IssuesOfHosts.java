package jp.shisatsu.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Decides whose 今後の課題 is told: before the questions of the same visit it is the hosts'
 * own, and a section like any other.
 */
final class IssuesOfHosts {

    private static final Pattern ISSUES = Pattern.compile("(?:今後の)?(?:課題|取組|取り組み|方向性)|成果|(?:成果|課題)(?:と|及び)(?:成果|課題)");

    /** Where what is told of a visit ends. */
    private static final Set<Topic> ENDING = Set.of(Topic.SITE, Topic.PLACES, Topic.OVERVIEW, Topic.OPINIONS,
            Topic.CONCLUSIONS, Topic.DAY);

    private IssuesOfHosts() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        return IntStream.range(0, tokens.size()).mapToObj(i -> read(tokens, i)).toList();
    }

    private static LineToken read(List<LineToken> tokens, int index) {
        boolean issues = tokens.get(index) instanceof LineToken.Known known
                && known.topics().equals(Set.of(Topic.CONCLUSIONS)) && known.value() == null
                && !known.marked().marker().equals(Marker.NONE)
                && ISSUES.matcher(known.marked().words().text()).matches();
        return issues && isBeforeQuestions(tokens, index)
                ? new LineToken.Listed(tokens.get(index).line(), ((LineToken.Known) tokens.get(index)).marked())
                : tokens.get(index);
    }

    /** Those of its visit: none were asked above it. */
    private static boolean isBeforeQuestions(List<LineToken> tokens, int index) {
        boolean askedBelow = tokens.subList(index + 1, tokens.size())
            .stream()
            .takeWhile(token -> !token.isAboutOneOf(ENDING))
            .anyMatch(token -> token.isAbout(Topic.QUESTIONS));
        boolean askedAbove = tokens.subList(0, index)
            .reversed()
            .stream()
            .takeWhile(token -> !token.isAboutOneOf(ENDING))
            .anyMatch(LineToken.Asked.class::isInstance);
        return askedBelow && !askedAbove;
    }

}

package jp.shisatsu.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
        BitSet beforeQuestions = beforeQuestions(tokens);
        List<LineToken> read = new ArrayList<>(tokens.size());
        boolean asked = false;
        for (int i = 0; i < tokens.size(); i++) {
            LineToken token = tokens.get(i);
            asked = !ends(token) && (asked || token.isAbout(Topic.QUESTIONS) || token instanceof LineToken.Asked);
            read.add(!asked && beforeQuestions.get(i) && token instanceof LineToken.Known issues && isIssues(token)
                    ? new LineToken.Listed(issues.line(), issues.marked()) : token);
        }
        return read;
    }

    /** Those with questions of the same visit below them. */
    private static BitSet beforeQuestions(List<LineToken> tokens) {
        BitSet before = new BitSet(tokens.size());
        boolean below = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            before.set(i, below);
            below = !ends(tokens.get(i)) && (below || tokens.get(i).isAbout(Topic.QUESTIONS));
        }
        return before;
    }

    private static boolean ends(LineToken token) {
        return token.isAboutOneOf(ENDING) && !isIssues(token);
    }

    private static boolean isIssues(LineToken token) {
        return token instanceof LineToken.Known known && known.topics().equals(Set.of(Topic.CONCLUSIONS))
                && known.value() == null && !known.marked().marker().equals(Marker.NONE)
                && ISSUES.matcher(known.marked().words().text()).matches();
    }

}

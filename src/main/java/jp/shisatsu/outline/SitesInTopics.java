package jp.shisatsu.outline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Recognises the record of a visit by a heading that tells the subject first and the site
 * in brackets behind it: 調査テーマ１ 公民連携のまちづくりについて（岩手県紫波町 オガールプラザ）. Only where no heading
 * names a site.
 */
final class SitesInTopics {

    private static final Pattern TOPIC = Pattern.compile(
            "[^。]{2,80}(?:について|に関すること|に関する調査|事業|取組|推進|対策|活用|整備|振興|支援|まちづくり)\\h*[(（][^（()）]{0,30}[都道府県市区町村][^（()）]{0,30}[)）]");

    private static final Set<Topic> OF_VISIT = EnumSet.of(Topic.DATES, Topic.HOSTS, Topic.SUBJECTS, Topic.VENUES);

    private static final int LINES_BELOW = 4;

    private static final int LINES_TO_SENTENCE = 3;

    /** Sentences are longer, or fill their line. */
    private static final int LONGEST_TITLE = 28;

    private SitesInTopics() {
    }

    static List<LineToken> read(List<LineToken> tokens) {
        boolean named = tokens.stream().anyMatch(token -> token.isAbout(Topic.SITE));
        if (named || tokens.stream().filter(token -> token.isAbout(Topic.PLACES)).count() > 1) {
            return tokens;
        }
        boolean placed = tokens.stream()
            .anyMatch(token -> token instanceof LineToken.Known place && place.isAbout(Topic.PLACES)
                    && place.value() != null);
        Set<Integer> heads = IntStream.range(0, tokens.size())
            .filter(i -> isTopicOfPlace(tokens.get(i)) && (saysMoreBelow(tokens, i) || (!placed && isTold(tokens, i))))
            .boxed()
            .collect(Collectors.toSet());
        boolean several = heads.size() > 1;
        return Rereading.each(tokens, i -> heads.contains(i) && (several || saysMoreBelow(tokens, i))
                ? tokens.get(i).asSite() : tokens.get(i));
    }

    private static boolean isTopicOfPlace(LineToken token) {
        boolean line = token instanceof LineToken.Prose || token instanceof LineToken.Listed;
        return line && TOPIC.matcher(token.line().written()).matches();
    }

    private static boolean saysMoreBelow(List<LineToken> tokens, int index) {
        return tokens.subList(index + 1, Math.min(tokens.size(), index + 1 + LINES_BELOW))
            .stream()
            .anyMatch(below -> below.isAboutOneOf(OF_VISIT));
    }

    /** Whether sentences follow, below a heading perhaps, and no other topic. */
    private static boolean isTold(List<LineToken> tokens, int index) {
        return tokens.subList(index + 1, Math.min(tokens.size(), index + 1 + LINES_TO_SENTENCE))
            .stream()
            .takeWhile(below -> !isTopicOfPlace(below))
            .anyMatch(below -> below instanceof LineToken.Prose prose && prose.line().length() > LONGEST_TITLE);
    }

}

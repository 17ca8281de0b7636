package jp.shisatsu.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose report it is where the title does not say: by who travelled along
 * （美津保市議会事務局）, or by what the purpose says (鳴沢市議会では). A council that was visited is none.
 */
final class HomeCouncil {

    private static final Pattern COUNCIL = Pattern.compile(
            "(?:(?<=^|[、。（(「\\h：:])[\\p{IsHiragana}\\p{IsHan}\\p{IsKatakana}ー]{1,7}|(?<![\\p{IsHan}\\p{IsKatakana}ー])[\\p{IsHan}\\p{IsKatakana}ー]{1,7})[都道府県市区町村]議会");

    /** 他市議会, 全国市議会 */
    private static final Pattern NOBODYS = Pattern.compile("(?:他|各|全国|本|当|両|同|近隣|先進|この|その)?[都道府県市区町村]+議会");

    /** Who travelled along says it best. */
    private static final List<Topic> SAYING = List.of(Topic.ESCORTS, Topic.MEMBERS, Topic.PURPOSES);

    private HomeCouncil() {
    }

    static @Nullable String of(List<Chapter> front, List<Visit> visits) {
        return SAYING.stream()
            .flatMap(topic -> front.stream().filter(chapter -> chapter.isOf(topic)))
            .flatMap(chapter -> chapter.linesAndBrackets().stream())
            .map(Passage::text)
            .flatMap(line -> COUNCIL.matcher(line).results())
            .map(MatchResult::group)
            .filter(council -> !NOBODYS.matcher(council).matches()
                    && visits.stream().noneMatch(visit -> isAt(council, visit)))
            .findFirst()
            .orElse(null);
    }

    private static boolean isAt(String council, Visit visit) {
        String municipality = council.substring(0, council.length() - "議会".length());
        return Stream.of(visit.site(), visit.location())
            .anyMatch(words -> words != null && words.contains(municipality));
    }

}

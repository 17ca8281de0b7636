package jp.shisatsu.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose report it is where the title does not say: by who travelled along
 * （美津保市議会事務局）, or by what the purpose says (鳴沢市議会では). A council that was visited is none.
 */
final class HomeCouncil {

    /** Names in hiragana cannot be told from 今後の市議会. */
    private static final Pattern COUNCIL = Pattern.compile(
            "(?<![\\p{IsHan}\\p{IsKatakana}ー々ヶ])[\\p{IsHan}\\p{IsKatakana}ー々ヶ]{1,7}[都道府県市区町村]議会(?<speaks>(?:\\p{IsHan}{2,12}委員会)?(?:では|でも|は、))?");

    /** 他市議会, 全国市議会 */
    private static final Pattern NOBODYS = Pattern.compile("(?:他|各|全国|本|当|両|同|近隣|先進|この|その)?[都道府県市区町村]+議会");

    /** Who travelled along says it best. */
    private static final List<Topic> SAYING = List.of(Topic.ESCORTS, Topic.MEMBERS, Topic.PURPOSES);

    /** 三之倉市議会議長 蛭田 善右衛門 殿 */
    private static final Pattern ADDRESSED = Pattern
        .compile("([^\\h、。]{1,10}[都道府県市区町村]議会)議長\\h+[^、。]{2,14}?\\h*(?:様|殿|あて|宛て?)");

    /** こんにちは。羽鳥市議会議員の阿久津です。 */
    private static final Pattern SPOKEN_BY = Pattern.compile(
            "(?<![\\p{IsHan}\\p{IsKatakana}ー々ヶ])([\\p{IsHan}\\p{IsKatakana}ー々ヶ]{1,7}[都道府県市区町村]議会)議員の(?!皆|方々|ご?一行)[^、。]{2,14}(?:です|でございます|と申します)。");

    /** みずほの町議会だより 第178号 */
    private static final Pattern NEWSLETTER = Pattern.compile(
            "(?<![\\p{IsHan}\\p{IsKatakana}ー々ヶ])([\\p{IsHan}ぁ-ん\\p{IsKatakana}ー々ヶ]{1,7}[都道府県市区町村]議会)(?:だより|便り|報)\\h*第?\\h?[0-9０-９]{1,4}号");

    /** 玉川台区議会事務局 議事係 電話 03-0000-0000, whom to ask about the page. */
    private static final Pattern ANSWERING = Pattern.compile(
            "(?:[^議]{0,40}(?:問い?合わ?せ|担当|〒|番地?)[^\\h：:】）)]{0,8}[\\h：:】）)]+)?([\\p{IsHan}\\p{IsKatakana}ー々ヶ]{1,7}[都道府県市区町村]議会)事務局(?!長|次長).{0,24}?(?:電話|TEL|ＴＥＬ|Tel|☎|ファ[クッ]|FAX|ＦＡＸ).*");

    /** Of a letter's head, and of its end. */
    private static final int MOST_LINES = 15;

    /** Of a page's end that says whom to ask. */
    private static final int LINES_OF_CONTACT = 5;

    /** Every line in which the council is named so holds one of these. */
    private static final List<String> SPOKEN = List.of("議会議長", "議会議員の", "議会だより", "議会便り", "議会報");

    private HomeCouncil() {
    }

    /**
     * To whom the report is handed over or of which council its writer is, at its head or
     * its end.
     */
    static @Nullable String addressedIn(SourceText text) {
        return Stream.concat(text.firstLines(MOST_LINES), text.lastLines(MOST_LINES))
            .map(line -> line.text().strip())
            .filter(line -> SPOKEN.stream().anyMatch(line::contains))
            .flatMap(line -> inLine(line).stream())
            .findFirst()
            .or(() -> answering(text))
            .orElse(null);
    }

    private static Optional<String> answering(SourceText text) {
        return text.lastLines(LINES_OF_CONTACT)
            .map(line -> line.text().strip())
            .filter(line -> line.contains("議会事務局"))
            .map(ANSWERING::matcher)
            .filter(Matcher::matches)
            .findFirst()
            .map(answering -> answering.group(1));
    }

    private static Optional<String> inLine(String line) {
        Matcher addressed = ADDRESSED.matcher(line);
        return addressed.matches() ? Optional.of(addressed.group(1))
                : Stream.of(SPOKEN_BY, NEWSLETTER)
                    .map(pattern -> pattern.matcher(line))
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .filter(council -> !NOBODYS.matcher(council).matches())
                    .findFirst();
    }

    static @Nullable String of(List<Chapter> front, List<Visit> visits) {
        return SAYING.stream()
            .flatMap(topic -> front.stream().filter(chapter -> chapter.isOf(topic)))
            .flatMap(HomeCouncil::councils)
            .filter(council -> !NOBODYS.matcher(council).matches()
                    && visits.stream().noneMatch(visit -> isAt(council, visit)))
            .findFirst()
            .orElse(null);
    }

    /** A purpose may name others, too: 大津市議会の議会改革を学ぶ. */
    private static Stream<String> councils(Chapter chapter) {
        return chapter.linesAndBrackets()
            .stream()
            .map(Passage::text)
            .filter(line -> line.contains("議会"))
            .flatMap(line -> COUNCIL.matcher(line).results())
            .filter(found -> !chapter.isOf(Topic.PURPOSES) || found.group("speaks") != null)
            .map(HomeCouncil::name);
    }

    private static String name(MatchResult found) {
        String speaks = found.group("speaks");
        return found.group().substring(0, found.group().length() - (speaks == null ? 0 : speaks.length()));
    }

    private static boolean isAt(String council, Visit visit) {
        String municipality = council.substring(0, council.length() - "議会".length());
        Set<String> keys = Set.of(key(council), key(municipality));
        return Stream.of(visit.site(), visit.location()).anyMatch(words -> words != null && keys.contains(key(words)));
    }

    private static String key(String words) {
        return new SiteName(words, null).localKey();
    }

}

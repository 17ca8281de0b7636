package jp.shisatsu.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisatsu.outline.Telltale;

/** A line that names a site, and may name its subject, too: 浜松市 下水道について. */
record SiteLine(SiteName site, String subject) {

    private static final Pattern DAY_BEFORE = Pattern.compile(
            "^(?:第?\\h?[0-9０-９一二三四五六七八九]{1,2}\\h?日目[\\h：:]*(?=.))?(?:(?:[^\\h]{2,6}年)?[^\\h]{1,3}月[^\\h日]{1,3}日|[0-9０-９]{1,2}[/／][0-9０-９]{1,2}|[0-9０-９一二三十]{1,3}日(?!目)|(?<=日目[\\h：:]{1,3}))(?:[(（][^（()）]{1,5}[)）])?(?:午前|午後)?"
                    + "(?:\\h?[0-9０-９]{1,2}[:：][0-9０-９]{2}[0-9０-９:：～〜-]{0,8})?(?:[\\h：:]+|(?<=日目[\\h：:]{1,3})|(?<=[月火水木金土日祝][)）])|に(?:訪問|視察|調査|見学)(?:いた)?しました)(?=.)");

    private static final Telltale IN_DAY = new Telltale("日/／");

    /** No.１ 岐阜県美濃加茂市 */
    private static final Pattern NUMBER = Pattern.compile("^(?:No[.．]?|№)\\h?[0-9０-９]{1,2}[\\h：:]+(?=.)");

    private static final Telltale IN_NUMBER = new Telltale("N№");

    /** 第１日 消防指令センター */
    private static final Pattern COUNTED_DAY = Pattern.compile("^第[0-9０-９一二三四五六七八九]日\\h+(?=.)");

    /** １３：３０～１５：３０ 塩原谷市役所 */
    private static final Pattern HOURS_BEFORE = Pattern.compile(
            "^(?:(?:午前|午後)?[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|時(?:半|[0-9０-９]{1,2}分)?)(?:\\h?(?:[～〜~－–—-]|から)\\h?(?:(?:午前|午後)?[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}|時(?:半|[0-9０-９]{1,2}分)?)(?:まで)?)?)?)\\h+(?=.)");

    private static final Telltale IN_HOURS = new Telltale(":：時");

    /** 公益財団法人 燕三条地場産業振興センター */
    private static final String LEGAL_FORM = "(?:(?:公益|一般)?(?:財団|社団)法人|(?:株式|有限|合同)会社|独立行政法人|社会福祉法人|学校法人|医療法人|(?:特定非営利活動|NPO|ＮＰＯ)法人)";

    /** A full-width space parts both; else the subject must look like one. */
    private static final Pattern BOTH = Pattern.compile("(?<site>(?:" + LEGAL_FORM
            + "\\u3000)?+[^\\u3000「『]+?)(?:\\u3000+(?<wide>[^(（].*)"
            + "|[\\h：:／]*(?<subject>[「『](?:.{8,}|.*(?:について|事業|取組|こと))[」』]|(?<=[都道府県市区町村])「(?!道の駅)(?![^「」]*(?:館|センター|園|所|校|院|場|駅|社|団)」).{4,}」|(?<=[\\h：:／]).*(?:について|に関すること|に関する調査|事業)))");

    /** 富山県富山市（コンパクトシティ政策）, 千葉県佐倉市／環境学習の推進について */
    private static final Pattern TOPIC_IN_BRACKETS = Pattern.compile(
            "(?<site>(?:(?:[^\\h（(]{2,3}[都道府県])[^\\h（(]{1,8}[市区町村][^（(／]{0,30}?|[^\\h（(]{1,8}[市区町村](?=[（(][^（(）)]+(?:について|取組|事業|整備|推進)[）)]$)))(?:[（(](?<topic>(?!人口|面積)(?![^（(]*(?:[0-9０-９]日|[都道府県市区町村国][)）]$))[^（(）)]{6,40})[)）]|[／/](?<topic2>[^／/]{4,60}))");

    private static final Telltale IN_TOPIC_IN_BRACKETS = new Telltale(")）／/");

    /** 調査テーマ１ 公民連携のまちづくりについて（岩手県紫波町 オガールプラザ） */
    private static final Pattern TOPIC_FIRST = Pattern.compile(
            "(?:(?:視察|調査|研修)?(?:テーマ|事項|項目)\\h*[0-9０-９①-⑳一二三四五六七八九]{0,2}[\\h：:.．、]*)?(?<topic>[^（()）]{3,60}?(?:について|に関すること|に関する調査|事業|取組|推進|対策|活用|整備|振興|支援|まちづくり))"
                    + "\\h*[（(](?:(?:視察|調査|訪問|研修)(?:先|地)[：:]\\h*)?(?<place>[^（()）]*[都道府県市区町村][^（()）]*)[)）]");

    private static final Telltale ENDING_TOPIC_FIRST = new Telltale(")）");

    /** 茅ヶ崎市議会（神奈川県茅ヶ崎市）政策討議について, two cells of a row */
    private static final Pattern TOUCHING = Pattern.compile(
            "(?<site>[^（(）)。]{2,40}[（(][^（(）)]{1,20}[都道府県市区町村国][）)])(?<subject>[^（(）)。\\h][^（(）)。]{3,60}(?:について|に関すること|の取組|事業))");

    private static final Telltale ENDING_TOUCHING = new Telltale("てと組業");

    /** 長野県下條村 －資材支給事業－ */
    private static final Pattern BETWEEN_DASHES = Pattern.compile(
            "(?<site>[^\\h－―—–-][^－―—–～〜]{1,40}?)\\h*[－―—–～〜-]{1,2}\\h*(?<subject>[^－―—–～〜\\h-][^－―—–～〜]{1,40}?)\\h*[－―—–～〜-]{1,2}");

    private static final Telltale ENDING_DASHES = new Telltale("－―—–～〜-");

    private static final Pattern DAY = Pattern.compile("[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日.*");

    private static final Pattern HOURS = Pattern.compile("(?:午前|午後)?[0-9０-９時分半:：～〜~－–—-]{3,16}");

    private static final Pattern BETWEEN_PLACES = Pattern.compile("[\\h・、]+");

    /** 綾 町 */
    private static final Pattern LETTERS_APART = Pattern.compile("\\p{IsHan}(?:\\h+\\p{IsHan}){0,2}\\h+[市区町村]");

    /** デンマーク王国 コペンハーゲン市 */
    private static final Pattern ABROAD = Pattern
        .compile("(?<country>[^\\h、。（(]{2,12}国|[^\\h、。（(]{2,12}連邦)\\h+(?=\\S)");

    private static final Telltale IN_ABROAD = new Telltale("国邦");

    private static final int LONGEST = 200;

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Whether a list gives each site its day: 十月二十五日 紫波町. */
    static boolean beginsWithDay(String line) {
        return IN_DAY.isIn(line) && DAY_BEFORE.matcher(line).lookingAt();
    }

    /** Whether the site stands in brackets behind the subject. */
    static boolean tellsTopicFirst(String line) {
        return line.length() <= LONGEST && ENDING_TOPIC_FIRST.ends(line) && TOPIC_FIRST.matcher(line).matches();
    }

    /** Whether a number that counts the sites stands before one. */
    static boolean isNumbered(String line) {
        return IN_NUMBER.begins(line) && NUMBER.matcher(line).lookingAt();
    }

    static SiteLine of(String line) {
        return ofNamed(IN_NUMBER.begins(line) ? NUMBER.matcher(line).replaceFirst("") : line);
    }

    private static SiteLine ofNamed(String line) {
        String hourless = IN_HOURS.isIn(line) ? HOURS_BEFORE.matcher(line).replaceFirst("") : line;
        String dayless = IN_DAY.isIn(hourless)
                ? DAY_BEFORE.matcher(COUNTED_DAY.matcher(hourless).replaceFirst("")).replaceFirst("") : hourless;
        String words = LETTERS_APART.matcher(dayless).matches() ? dayless.replaceAll("\\h", "") : dayless;
        Matcher abroad = ABROAD.matcher(words);
        if (IN_ABROAD.isIn(words) && abroad.lookingAt()) {
            SiteLine there = parted(words.substring(abroad.end()));
            return new SiteLine(there.site.in(abroad.group("country")), there.subject);
        }
        return parted(words);
    }

    private static SiteLine parted(String words) {
        Matcher first = TOPIC_FIRST.matcher(words);
        if (words.length() <= LONGEST && ENDING_TOPIC_FIRST.ends(words) && first.matches()) {
            return new SiteLine(placed(first.group("place")), first.group("topic"));
        }
        Matcher dashed = BETWEEN_DASHES.matcher(words);
        if (ENDING_DASHES.ends(words) && dashed.matches()) {
            return new SiteLine(SiteName.of(dashed.group("site").strip()), dashed.group("subject"));
        }
        Matcher touching = TOUCHING.matcher(words);
        if (words.length() <= LONGEST && ENDING_TOUCHING.ends(words) && touching.matches()) {
            return new SiteLine(SiteName.of(touching.group("site")), touching.group("subject"));
        }
        SiteName whole = SiteName.of(words);
        if (!whole.houses().isEmpty()) {
            return new SiteLine(whole, "");
        }
        Matcher topic = TOPIC_IN_BRACKETS.matcher(words);
        if (IN_TOPIC_IN_BRACKETS.isIn(words) && topic.matches()) {
            return new SiteLine(SiteName.of(topic.group("site").strip()),
                    topic.group("topic") == null ? topic.group("topic2") : topic.group("topic"));
        }
        Matcher both = WrittenSite.isLocated(words) ? NOTHING.matcher(words) : BOTH.matcher(words);
        if (!both.matches()) {
            return new SiteLine(whole, "");
        }
        String subject = both.group("wide") == null ? both.group("subject") : both.group("wide");
        return new SiteLine(SiteName.of(both.group("site").strip()), unquoted(subject));
    }

    /** 岩手県紫波町 オガールプラザ, 株式会社イグナルファーム・宮城県東松島市 */
    private static SiteName placed(String place) {
        List<String> parts = Stream.of(BETWEEN_PLACES.split(place.strip()))
            .filter(part -> !DAY.matcher(part).matches() && !HOURS.matcher(part).matches())
            .toList();
        if (parts.size() == 1) {
            return SiteName.of(parts.getFirst());
        }
        if (parts.size() == 2) {
            SiteName one = SiteName.of(parts.getFirst());
            SiteName other = SiteName.of(parts.getLast());
            if (one.isMunicipality() != other.isMunicipality()) {
                return one.isMunicipality() ? new SiteName(other.name(), one.name())
                        : new SiteName(one.name(), other.name());
            }
        }
        return SiteName.of(place.strip());
    }

    /** 「下水道について」 */
    static String unquoted(String subject) {
        boolean quoted = subject.startsWith("「") && subject.indexOf('」') == subject.length() - 1;
        return quoted ? subject.substring(1, subject.length() - 1) : subject;
    }

}

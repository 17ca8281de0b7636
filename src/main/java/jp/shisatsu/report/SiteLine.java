package jp.shisatsu.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names a site, and may name its subject, too: 浜松市 下水道について. */
record SiteLine(SiteName site, String subject) {

    private static final Pattern DAY_BEFORE = Pattern.compile(
            "^(?:(?:[^\\h]{2,6}年)?[^\\h]{1,3}月[^\\h]{1,3}日|[0-9０-９]{1,2}[/／][0-9０-９]{1,2}|[0-9０-９一二三十]{1,3}日(?!目))(?:[(（][^（()）]{1,5}[)）])?"
                    + "(?:\\h?[0-9０-９]{1,2}[:：][0-9０-９]{2}[0-9０-９:：～〜-]{0,8})?[\\h：:]+(?=.)");

    /** A full-width space parts both; else the subject must look like one. */
    private static final Pattern BOTH = Pattern.compile("(?<site>[^\\u3000「『]+?)(?:\\u3000+(?<wide>[^(（].*)"
            + "|[\\h：:／]*(?<subject>[「『].*[」』]|(?<=[\\h：:／]).*(?:について|に関すること|に関する調査|事業)))");

    /** 富山県富山市（コンパクトシティ政策）, 千葉県佐倉市／環境学習の推進について */
    private static final Pattern TOPIC_IN_BRACKETS = Pattern.compile(
            "(?<site>(?:[^\\h（(]{2,3}[都道府県])[^\\h（(]{1,8}[市区町村][^（(／]{0,30}?)(?:[（(](?<topic>(?![^（(]*(?:[0-9０-９]日|[都道府県市区町村国][)）]$))[^（(）)]{6,40})[)）]|[／/](?<topic2>[^／/]{4,60}))");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Whether a list gives each site its day: 十月二十五日 紫波町. */
    static boolean beginsWithDay(String line) {
        return DAY_BEFORE.matcher(line).lookingAt();
    }

    static SiteLine of(String line) {
        String words = DAY_BEFORE.matcher(line).replaceFirst("");
        Matcher topic = TOPIC_IN_BRACKETS.matcher(words);
        if (topic.matches()) {
            return new SiteLine(SiteName.of(topic.group("site").strip()),
                    topic.group("topic") == null ? topic.group("topic2") : topic.group("topic"));
        }
        Matcher both = SiteName.isLocated(words) ? NOTHING.matcher(words) : BOTH.matcher(words);
        if (!both.matches()) {
            return new SiteLine(SiteName.of(words), "");
        }
        String subject = both.group("wide") == null ? both.group("subject") : both.group("wide");
        return new SiteLine(SiteName.of(both.group("site").strip()), unquoted(subject));
    }

    /** 「下水道について」 */
    private static String unquoted(String subject) {
        boolean quoted = subject.startsWith("「") && subject.indexOf('」') == subject.length() - 1;
        return quoted ? subject.substring(1, subject.length() - 1) : subject;
    }

}

package jp.shisatsu.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that names a site, and may name its subject, too: 浜松市 下水道について. */
record SiteLine(SiteName site, String subject) {

    private static final Pattern DAY_BEFORE = Pattern.compile(
            "^(?:(?:[^\\h]{2,6}年)?[^\\h]{1,3}月[^\\h]{1,3}日|[0-9０-９一二三十]{1,3}日(?!目))(?:[(（][^（()）]{1,5}[)）])?[\\h：:]+(?=.)");

    /** A full-width space parts both; else the subject must look like one. */
    private static final Pattern BOTH = Pattern.compile("(?<site>[^\\u3000「『]+?)(?:\\u3000+(?<wide>[^(（].*)"
            + "|[\\h：:／]*(?<subject>[「『].*[」』]|(?<=[\\h：:／]).*(?:について|に関すること|に関する調査|事業)))");

    /** Whether a list gives each site its day: 十月二十五日 紫波町. */
    static boolean beginsWithDay(String line) {
        return DAY_BEFORE.matcher(line).lookingAt();
    }

    static SiteLine of(String line) {
        String words = DAY_BEFORE.matcher(line).replaceFirst("");
        Matcher both = BOTH.matcher(words);
        if (!both.matches()) {
            return new SiteLine(SiteName.of(words), "");
        }
        String subject = both.group("wide") == null ? both.group("subject") : both.group("wide");
        return new SiteLine(SiteName.of(both.group("site").strip()), subject);
    }

}

package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisatsu.outline.Passage;

/**
 * Reads who travelled from what a chair says of one after the other:
 * 副委員長の大久保信子君、委員の三井弘君、同じく柴田恵一君. The sentence may go on over several lines; it says more
 * than that, and stays unclassified.
 */
final class MembersSaid {

    private static final int FEWEST = 2;

    /** 参加いたしましたのは、 right before the first of them */
    private static final Pattern HEAD = Pattern.compile("(?:参加|出席|派遣|同行|視察(?:委員|者|員))[^、。]{0,12}(?:は|が)[、，]?$");

    private static final String NAME = "(?<name>(?!方々|皆|各)(?:(?!について|を)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々ヶ]){2,8}?)";

    private static final String SAME = "同じく";

    private static final String END = "(?:君|氏|さん)?(?=[、，。]|であり|でした|です|でござい|のほか)";

    /** 大西有紀副委員長, behind a comma */
    private static final String ROLE_BEHIND = "(?<=[、，])(?<first>(?![各全本同当]|地元|国会|[市町村区県]議会|監査|教育|農業|民生)(?:(?!の)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々ヶ]){2,8}?)(?<behind>副?委員長|委員|副?議長|議員)(?=[、，。])|";

    /** 委員長の私、宮瀬達也; 随行として議会事務局の福留健太 */
    private static final Pattern MEMBER = Pattern.compile(ROLE_BEHIND + "(?:(?<role>(?:副?委員長|委員|副?議長|議員|副?団長|団員)(?=の)|"
            + SAME + ")の?(?:私[、，]?)?|(?<escort>随行|同行)(?:は|として|者は)(?:[^、。]{2,14}の)?)" + NAME + END);

    private static final String LISTED_NAME = "(?:(?!の)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々ヶ]){2,7}";

    private static final String LISTED_ROLE = "(?:副?委員長|委員|副?議長|議員|副?団長|団員|副?会長|会員|副?班長|班員|同じく|同)";

    private static final String AND = "(?:、|，|及び|並びに)";

    /** Who leads comes first; behind the last is how many they are. */
    private static final Pattern LIST = Pattern.compile("(?:は|が|、)(?<list>(?:委員長|団長|議長|会長|班長)の?" + LISTED_NAME + "(?:"
            + AND + LISTED_ROLE + "?の?" + LISTED_NAME + "){1,20}?)の?(?:[0-9０-９一二三四五六七八九十]{1,3}[名人])");

    private static final Pattern BETWEEN = Pattern.compile(AND);

    private static final Pattern LISTED = Pattern
        .compile("(?:(?<role>" + LISTED_ROLE + ")の?)?(?<name>" + LISTED_NAME + ")");

    private static final Set<String> SAMES = Set.of("同じく", "同");

    /** 議会事務局書記岡野健が随行し, 随行の議会事務局書記柿沼翔 */
    private static final Pattern ESCORT = Pattern.compile(
            "(?<office>(?:議会)?事務局(?:[^、。]{0,6}?(?:書記|主[査任事幹]|係長|次長|局長|課長|参事)))の?(?<name>[\\p{IsHan}々ヶ]{2,4}?)(?:が|を|と)");

    private final String said;

    private MembersSaid(List<Passage> lines) {
        this.said = lines.stream().map(Passage::written).collect(Collectors.joining());
    }

    /** Nobody where lines do not say so of two at least. */
    static List<Member> in(List<Passage> sentence) {
        List<Member> members = new MembersSaid(sentence).members();
        return members.size() < FEWEST ? List.of() : members;
    }

    private List<Member> members() {
        List<Member> listed = listed();
        return listed.isEmpty() ? eachWithRole() : listed;
    }

    /**
     * 委員長佐久間敏明、副委員長水野里香、委員堀江茂、同長谷部一馬の四名: one after the other, and who has no role has
     * that of the one before.
     */
    private List<Member> listed() {
        Matcher list = LIST.matcher(said);
        if (!list.find()) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        String role = null;
        for (String piece : BETWEEN.splitAsStream(list.group("list")).toList()) {
            Matcher member = LISTED.matcher(piece);
            if (!member.matches()) {
                return List.of();
            }
            String own = member.group("role");
            role = own == null || SAMES.contains(own) ? role : own;
            members.add(new Member(role, member.group("name"), List.of()));
        }
        Matcher escort = ESCORT.matcher(said).region(list.end(), said.length());
        if (escort.find()) {
            members.add(new Member(escort.group("office"), escort.group("name"), List.of()));
        }
        return members;
    }

    private List<Member> eachWithRole() {
        List<MatchResult> named = MEMBER.matcher(said).results().toList();
        Matcher head = HEAD.matcher(named.isEmpty() ? "" : said.substring(0, named.getFirst().start()));
        boolean rolesFirst = named.stream().anyMatch(member -> member.group("behind") == null);
        if (!rolesFirst || !head.find()) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        String role = named.getFirst().group("role");
        if (SAME.equals(role)) {
            return List.of();
        }
        for (MatchResult member : named) {
            if (member.group("behind") != null) {
                members.add(new Member(member.group("behind"), member.group("first"), List.of()));
                continue;
            }
            String told = member.group("escort") == null ? member.group("role") : member.group("escort");
            role = SAME.equals(told) ? role : told;
            members.add(new Member(role, member.group("name"), List.of()));
        }
        return members;
    }

}

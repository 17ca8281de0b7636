package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;

/**
 * Reads who travelled from what a chair says of one after the other:
 * 副委員長の大久保信子君、委員の三井弘君、同じく柴田恵一君. The sentence may go on over several lines.
 */
final class MembersSaid {

    private static final int FEWEST = 2;

    private static final Pattern OF_TRIP = Pattern.compile("参加|視察(?:委員|者)|出席|派遣|随行|同行|一行");

    private static final String NAME = "(?<name>(?!方々|皆|各)[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々ヶ]{2,8}?)";

    private static final String END = "(?:君|氏|さん)?(?=[、，。]|であり|でした|です|でござい)";

    /** 委員長の私、宮瀬達也; 随行として議会事務局の福留健太 */
    private static final Pattern MEMBER = Pattern.compile(
            "(?:(?<role>(?:副?委員長|委員|副?議長|議員|副?団長|団員)(?=の)|同じく)の?(?:私[、，]?)?|(?<escort>随行|同行)(?:は|として|者は)(?:[^、。]{2,14}の)?)"
                    + NAME + END);

    private final List<Passage> lines;

    /** The lines as one text, and where each begins in it. */
    private final String said;

    private final List<Integer> starts = new ArrayList<>();

    private MembersSaid(List<Passage> lines) {
        this.lines = lines;
        StringBuilder all = new StringBuilder();
        for (Passage line : lines) {
            starts.add(all.length());
            all.append(line.written());
        }
        this.said = all.toString();
    }

    /** Nobody where lines do not say so of two at least. */
    static List<Member> in(List<Passage> sentence) {
        List<Member> members = new MembersSaid(sentence).members();
        return members.size() < FEWEST ? List.of() : members;
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        if (!OF_TRIP.matcher(said).find()) {
            return members;
        }
        Matcher member = MEMBER.matcher(said);
        int from = 0;
        String role = "";
        while (member.find()) {
            String named = member.group("escort") == null ? member.group("role") : member.group("escort");
            role = "同じく".equals(named) ? role : named;
            int end = followedByName(member.end()) ? member.end() : said.length();
            members.add(new Member(role, member.group("name"), spans(from, end)));
            from = end;
        }
        return members;
    }

    private boolean followedByName(int end) {
        return MEMBER.matcher(said).find(end);
    }

    private List<SourceSpan> spans(int from, int to) {
        List<SourceSpan> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int start = Math.max(from - starts.get(i), 0);
            int end = Math.min(to - starts.get(i), lines.get(i).written().length());
            if (start < end) {
                spans.add(lines.get(i).part(start, end));
            }
        }
        return spans;
    }

}

package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads who travelled from what a chair says of one after the other:
 * 副委員長の大久保信子君、委員の三井弘君、同じく柴田恵一君. The sentence may go on over several lines.
 */
final class MembersSaid {

    private static final int FEWEST = 2;

    /** 参加いたしましたのは、 right before the first of them */
    private static final Pattern HEAD = Pattern.compile("(?:参加|出席|派遣|同行|視察(?:委員|者|員))[^、。]{0,12}(?:は|が)[、，]?$");

    private static final Pattern TAIL = Pattern.compile("(?:君|氏|さん)?(?:であり|でござい|でし|です)[^。]{0,4}。");

    private static final String NAME = "(?<name>(?!方々|皆|各)(?:(?!について|[をはがに])[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々ヶ]){2,8}?)";

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
        List<MatchResult> named = MEMBER.matcher(said).results().toList();
        Matcher head = HEAD.matcher(named.isEmpty() ? "" : said.substring(0, named.getFirst().start()));
        if (!head.find()) {
            return List.of();
        }
        List<Member> members = new ArrayList<>();
        @Nullable String role = null;
        int from = head.start();
        for (int i = 0; i < named.size(); i++) {
            MatchResult member = named.get(i);
            String told = member.group("escort") == null ? member.group("role") : member.group("escort");
            role = "同じく".equals(told) ? role : told;
            int end = i == named.size() - 1 ? end(member.end()) : member.end();
            members.add(new Member(role, member.group("name"), spans(from, end)));
            from = end;
        }
        return members;
    }

    /** Where であります。 ends behind the last. */
    private int end(int name) {
        Matcher tail = TAIL.matcher(said).region(name, said.length());
        return tail.lookingAt() ? tail.end() : name;
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

package jp.shisatsu.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisatsu.outline.Passage;

/**
 * Reads who travelled from the brackets behind a committee in a sentence, over several
 * lines or on one: 広報委員会（委員長 乾 誠治、副委員長 的場 ひろ子、委員 浮田 正）は. It says more than that, and
 * stays unclassified.
 */
final class MembersInBrackets {

    private static final Pattern LIST = Pattern.compile(
            "(?:委員会|会派|議員団|一行)[（(](?<list>(?:委員長|団長|会長|座長)[\\h：:][^（()）。]{4,300})[)）](?:は|では)(?=[^。]{0,200}(?:視察|訪|調査|研修))");

    private MembersInBrackets() {
    }

    /** Nobody where a sentence has none. */
    static List<Member> in(List<Passage> sentence) {
        String said = sentence.stream().map(Passage::written).collect(Collectors.joining());
        Matcher list = LIST.matcher(said);
        if (!list.find()) {
            return List.of();
        }
        Passage first = sentence.getFirst();
        Passage names = new Passage(list.group("list"), first.start(), first.span());
        return MemberReader.read(List.of(names), "委員")
            .stream()
            .map(member -> new Member(member.role(), member.name(), List.of()))
            .toList();
    }

}

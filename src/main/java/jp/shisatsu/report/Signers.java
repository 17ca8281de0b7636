package jp.shisatsu.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows who may sign an observation: someone with a role, or a member by name alone, the
 * family name too where it is in brackets.
 */
final class Signers {

    private static final Pattern BRACKETS = Pattern.compile("[（(＜<〈《【\\[［〔](?<name>[^（）()【】〔〕]{1,16})[）)＞>〉》】\\]］〕]");

    private static final Pattern AT_HEAD = Pattern
        .compile("(?:" + BRACKETS.pattern() + "|(?<named>[^：:。、]{1,16})[：:])(?=\\h*[^\\h])");

    private static final Pattern BEHIND = Pattern.compile("(?<=[。」）)])\\h*" + BRACKETS.pattern() + "$");

    private final Set<String> names = new HashSet<>();

    private final Set<String> families = new HashSet<>();

    Signers(List<Member> members) {
        for (Member member : members) {
            names.add(squeezed(member.name()));
            int gap = member.name().indexOf(' ');
            families.add(gap > 0 ? member.name().substring(0, gap) : member.name());
        }
    }

    /** The author as written, without brackets, where a line is a signature. */
    Optional<String> on(String line) {
        Matcher brackets = BRACKETS.matcher(line);
        boolean bracketed = brackets.matches();
        String name = bracketed ? brackets.group("name").strip() : line;
        return Signature.on(line)
            .or(() -> Optional.of(name).filter(each -> isMember(each) || (bracketed && families.contains(each))));
    }

    /**
     * How many characters at the head of a line are a signature: 木村委員長：, 〔山田太郎〕; 0 if
     * none.
     */
    int lengthBefore(String line) {
        Matcher head = AT_HEAD.matcher(line);
        return head.lookingAt() && signs(head.group()) ? head.end() : 0;
    }

    /**
     * Where a signature begins that ends a text: …と感じた。（大槻）; its length if there is none.
     */
    int startOfNameBehind(String text) {
        Matcher behind = BEHIND.matcher(text);
        return behind.find() && signs(behind.group()) ? behind.start() : text.length();
    }

    private boolean signs(String signature) {
        String name = nameIn(signature);
        return Signature.on(name).isPresent() || isMember(name) || families.contains(name);
    }

    /** The name without brackets or colon. */
    static String nameIn(String signature) {
        return signature.replaceAll("[（(＜<〈《【\\[［〔）)＞>〉》】\\]］〕：:]", "").strip();
    }

    private boolean isMember(String name) {
        return names.contains(squeezed(name));
    }

    private static String squeezed(String name) {
        return name.replaceAll("\\h", "");
    }

}

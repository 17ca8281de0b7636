package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shisatsu.text.SourceSpan;

/** Who travelled, each once, though each visit may list them again. */
final class MemberList {

    private final List<Member> members = new ArrayList<>();

    private final Set<String> names = new HashSet<>();

    List<Member> all() {
        return members;
    }

    /** Takes someone in; where the lines stand that name again who is known. */
    List<SourceSpan> add(Member member) {
        if (members.stream().anyMatch(known -> known.isFullerThan(member))) {
            return member.spans();
        }
        if (names.add(member.name())) {
            members.add(member);
        }
        else if (member.role() != null && members.stream().anyMatch(known -> known.isWithoutRoleOf(member))) {
            members.replaceAll(known -> known.isWithoutRoleOf(member) ? known.withRoleOf(member) : known);
        }
        else if (members.stream().anyMatch(member::isSameAs)) {
            return member.spans();
        }
        return List.of();
    }

}

package jp.shisatsu.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Someone who travelled, with the role the report gives (同 resolved), and where it says
 * so.
 */
public record Member(@Nullable String role, String name, List<SourceSpan> spans) {
    public Member {
        spans = List.copyOf(spans);
    }

    /** 宮下 亨 委員長 is 宮下委員長, named again. */
    boolean isFullerThan(Member other) {
        return name.startsWith(other.name + " ") && other.name.length() > 1 && Objects.equals(role, other.role);
    }

    /** 復命者 宇津木 良子, and below 議員 宇津木 良子. */
    boolean isWithoutRoleOf(Member other) {
        return role == null && name.equals(other.name);
    }

    Member withRoleOf(Member other) {
        return new Member(other.role, name, Stream.concat(spans.stream(), other.spans.stream()).toList());
    }

    boolean isSameAs(Member other) {
        return name.equals(other.name) && Objects.equals(role, other.role);
    }
}

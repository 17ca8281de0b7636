package jp.shisatsu.report;

import java.util.List;
import java.util.Objects;
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

    boolean isSameAs(Member other) {
        return name.equals(other.name) && Objects.equals(role, other.role);
    }
}

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

    boolean isSameAs(Member other) {
        return name.equals(other.name) && Objects.equals(role, other.role);
    }
}

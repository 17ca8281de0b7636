package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/** Someone who travelled, with role. */
public record MemberView(@Nullable String role, String name) {
}

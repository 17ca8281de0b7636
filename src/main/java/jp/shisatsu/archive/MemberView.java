package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/** Someone who travelled, with role. */
public record MemberView(@Nullable String role, String name) {

    static MemberView of(MembershipEntity membership) {
        return new MemberView(membership.role(), membership.member().name());
    }

}

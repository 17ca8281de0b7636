package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/** Where a report's names are looked up, so that two reports that name the same meet. */
interface Register {

    CouncilEntity council(String name);

    CommitteeEntity committee(@Nullable CouncilEntity council, String name);

    MemberEntity member(@Nullable CouncilEntity council, String name);

    SiteEntity site(String name, @Nullable String location);

}

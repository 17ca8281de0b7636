package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;

/** Knows no name and keeps none: for a report that is only looked at. */
final class BlankRegister implements Register {

    @Override
    public CouncilEntity council(String name) {
        return new CouncilEntity(name);
    }

    @Override
    public CommitteeEntity committee(@Nullable CouncilEntity council, String name) {
        return new CommitteeEntity(council, name);
    }

    @Override
    public MemberEntity member(@Nullable CouncilEntity council, String name) {
        return new MemberEntity(council, name);
    }

    @Override
    public SiteEntity site(String name, @Nullable String location) {
        return new SiteEntity(0, name, location);
    }

}

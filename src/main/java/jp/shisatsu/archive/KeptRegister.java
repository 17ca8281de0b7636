package jp.shisatsu.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of all reports before; a new one is added. */
@Component
class KeptRegister implements Register {

    private final CouncilRepository councils;

    private final CommitteeRepository committees;

    private final MemberRepository members;

    private final SiteRepository sites;

    private final WithdrawnSiteRepository withdrawnSites;

    KeptRegister(CouncilRepository councils, CommitteeRepository committees, MemberRepository members,
            SiteRepository sites, WithdrawnSiteRepository withdrawnSites) {
        this.councils = councils;
        this.committees = committees;
        this.members = members;
        this.sites = sites;
        this.withdrawnSites = withdrawnSites;
    }

    @Override
    public CouncilEntity council(String name) {
        return councils.findByName(name).orElseGet(() -> councils.save(new CouncilEntity(name)));
    }

    @Override
    public CommitteeEntity committee(@Nullable CouncilEntity council, String name) {
        return committees.find(council, name).orElseGet(() -> committees.save(new CommitteeEntity(council, name)));
    }

    @Override
    public MemberEntity member(@Nullable CouncilEntity council, String name) {
        return members.find(council, name).orElseGet(() -> members.save(new MemberEntity(council, name)));
    }

    @Override
    public SiteEntity site(String name, @Nullable String location) {
        SiteKey normal = SiteKey.of(name, location);
        return sites.findByNormal(normal)
            .map(site -> site.write(name, location))
            .orElseGet(() -> sites.save(new SiteEntity(addressOf(normal), name, location)));
    }

    private long addressOf(SiteKey normal) {
        return withdrawnSites.findByNormal(normal).map(this::restored).orElseGet(sites::nextId);
    }

    private long restored(WithdrawnSiteEntity withdrawn) {
        withdrawnSites.delete(withdrawn);
        return withdrawn.id();
    }

}

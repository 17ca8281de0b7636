package jp.shisatsu.archive;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The names in an archive that was empty: all are in memory, and a new one is kept at
 * once.
 */
final class BulkRegister implements Register {

    private final Session session;

    private final Map<String, CouncilEntity> councils = new HashMap<>();

    private final Map<OfCouncil, CommitteeEntity> committees = new HashMap<>();

    private final Map<OfCouncil, MemberEntity> members = new HashMap<>();

    private final Map<SiteKey, SiteEntity> sites = new HashMap<>();

    BulkRegister(Session session) {
        this.session = session;
    }

    private record OfCouncil(@Nullable CouncilEntity council, String name) {
    }

    @Override
    public CouncilEntity council(String name) {
        return councils.computeIfAbsent(name, _ -> kept(new CouncilEntity(name)));
    }

    @Override
    public CommitteeEntity committee(@Nullable CouncilEntity council, String name) {
        return committees.computeIfAbsent(new OfCouncil(council, name), _ -> kept(new CommitteeEntity(council, name)));
    }

    @Override
    public MemberEntity member(@Nullable CouncilEntity council, String name) {
        return members.computeIfAbsent(new OfCouncil(council, name), _ -> kept(new MemberEntity(council, name)));
    }

    /** A place stays spelt as it was first. */
    @Override
    public SiteEntity site(String name, @Nullable String location) {
        return sites.computeIfAbsent(SiteKey.of(name, location), _ -> kept(new SiteEntity(nextSite(), name, location)));
    }

    private long nextSite() {
        return session.createNativeQuery("select nextval('site_seq')", Long.class).getSingleResult();
    }

    private <E> E kept(E entity) {
        session.persist(entity);
        return entity;
    }

    /** A place would hold on to all that was ever told of it. */
    void forgetVisits() {
        sites.values().forEach(site -> site.visits().clear());
    }

    int size() {
        return councils.size() + committees.size() + members.size() + sites.size();
    }

}

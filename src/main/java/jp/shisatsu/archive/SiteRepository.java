package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SiteRepository extends Repository<SiteEntity, Long> {

    @NativeQuery("select nextval('site_seq')")
    long nextId();

    Optional<SiteEntity> findByNormal(SiteKey normal);

    @Query("""
            select new jp.shisatsu.archive.SiteSummary(s.id, s.name, s.location, s.place,
                cast(count(distinct v) as Integer), cast(count(q) as Integer))
            from Site s join s.visits v left join v.questions q
            group by s order by s.location nulls last, s.name, s.id
            """)
    List<SiteSummary> summaries();

    SiteEntity save(SiteEntity site);

}

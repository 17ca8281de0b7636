package jp.shisatsu.archive;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SiteRepository extends Repository<SiteEntity, Long> {

    @NativeQuery("select nextval('site_seq')")
    long nextId();

    Optional<SiteEntity> findByNormal(SiteKey normal);

    @Query(value = """
            select new jp.shisatsu.archive.SiteSummary(s.id, s.name, s.location, s.place,
                cast(count(distinct v) as Integer), cast(count(q) as Integer))
            from Site s join s.visits v left join v.questions q
            group by s order by s.place nulls last, s.location nulls last, s.name, s.id
            """, countQuery = "select count(distinct v.site) from Visit v")
    Page<SiteSummary> summaries(Pageable page);

    SiteEntity save(SiteEntity site);

}

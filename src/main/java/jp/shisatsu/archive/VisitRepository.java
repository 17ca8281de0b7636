package jp.shisatsu.archive;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisitRepository extends Repository<VisitEntity, Long> {

    @Query("""
            select v from Visit v join fetch v.site join fetch v.trip t left join fetch t.committee left join fetch t.council
            where v.site.id = :siteId
            order by coalesce(v.startDate, t.startDate) desc nulls last, t.id desc, v.number
            """)
    List<VisitEntity> findBySite(long siteId);

}

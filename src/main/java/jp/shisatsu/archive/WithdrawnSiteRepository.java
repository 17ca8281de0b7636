package jp.shisatsu.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawnSiteRepository extends Repository<WithdrawnSiteEntity, Long> {

    Optional<WithdrawnSiteEntity> findByNormal(SiteKey normal);

    @Query("select s.revision.tripId from WithdrawnSite s where s.id = :id")
    Optional<Long> tripOf(long id);

    WithdrawnSiteEntity save(WithdrawnSiteEntity site);

    void delete(WithdrawnSiteEntity site);

}

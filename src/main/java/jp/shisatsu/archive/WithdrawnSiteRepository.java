package jp.shisatsu.archive;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WithdrawnSiteRepository extends Repository<WithdrawnSiteEntity, Long> {

    Optional<WithdrawnSiteEntity> findByNormal(SiteName normal);

    boolean existsById(long id);

    WithdrawnSiteEntity save(WithdrawnSiteEntity site);

    void delete(WithdrawnSiteEntity site);

}

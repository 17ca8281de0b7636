package jp.shisatsu.archive;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CouncilRepository extends Repository<CouncilEntity, Long> {

    Optional<CouncilEntity> findByName(String name);

    CouncilEntity save(CouncilEntity council);

}

package jp.shisatsu.archive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitteeRepository extends Repository<CommitteeEntity, Long> {

    @Query("select e from Committee e where e.council is not distinct from :council and e.name = :name")
    Optional<CommitteeEntity> find(@Nullable CouncilEntity council, String name);

    CommitteeEntity save(CommitteeEntity committee);

}

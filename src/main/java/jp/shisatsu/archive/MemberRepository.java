package jp.shisatsu.archive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberRepository extends Repository<MemberEntity, Long> {

    @Query("select e from Member e where e.council is not distinct from :council and e.name = :name")
    Optional<MemberEntity> find(@Nullable CouncilEntity council, String name);

    MemberEntity save(MemberEntity member);

}

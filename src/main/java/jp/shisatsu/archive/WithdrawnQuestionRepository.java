package jp.shisatsu.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WithdrawnQuestionRepository extends Repository<WithdrawnQuestionEntity, Long> {

    @Query("select q.revision.tripId from WithdrawnQuestion q where q.id = :id")
    Optional<Long> tripOf(long id);

    WithdrawnQuestionEntity save(WithdrawnQuestionEntity question);

}

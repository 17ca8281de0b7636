package jp.shisatsu.archive;

import org.springframework.data.repository.Repository;

interface WithdrawnQuestionRepository extends Repository<WithdrawnQuestionEntity, Long> {

    boolean existsById(long id);

    WithdrawnQuestionEntity save(WithdrawnQuestionEntity question);

}

package jp.shisatsu.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<QuestionEntity, Long> {

    /** Questions with what they are shown with. */
    String WHOLE = """
            select q from Question q join fetch q.visit v join fetch v.site join fetch v.trip t left join fetch t.committee
            """;

    @Query(WHOLE + "where q.id = :id")
    Optional<QuestionEntity> findById(long id);

    @Query(value = WHOLE + "order by t.startDate desc nulls last, t.id desc, v.number, q.number",
            countQuery = "select count(q) from Question q")
    Page<QuestionEntity> find(Pageable page);

    /** How many there are at each visit of these trips that has any. */
    @Query("""
            select new jp.shisatsu.archive.QuestionCount(q.visit.id, cast(count(q) as Integer))
            from Question q where q.visit.trip in :trips group by q.visit.id
            """)
    List<QuestionCount> count(Collection<TripEntity> trips);

}

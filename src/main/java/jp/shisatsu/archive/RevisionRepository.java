package jp.shisatsu.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<RevisionEntity, Long> {

    /** Revisions as values, without the bytes and text of their files. */
    String VIEW = """
            select new jp.shisatsu.archive.RevisionView(r.id, r.number, r.state,
                new jp.shisatsu.archive.SourceFile(s.id, s.fileName, s.mediaType, s.size, s.sha256, r.part,
                    r.parts),
                r.tripId, r.title, r.author, r.at, r.why)
            from Revision r join r.sourceReport s
            """;

    /** One writer at a time, until its transaction ends; readers go on. */
    @Modifying
    @NativeQuery("lock table revision in share row exclusive mode")
    void lock();

    RevisionEntity save(RevisionEntity revision);

    Optional<RevisionEntity> findByIdAndState(long id, RevisionState state);

    void delete(RevisionEntity revision);

    void flush();

    /** Whether there was a trip of this id that is here no more. */
    @Query("""
            select count(r) > 0 from Revision r
            where r.tripId = :tripId and not exists (select t from Trip t where t.id = :tripId)
            """)
    boolean isWithdrawn(long tripId);

    @Query(VIEW + "where r.id = :id")
    Optional<RevisionView> view(long id);

    @Query(VIEW + "where s.sha256 = :sha256 and r.state in (DRAFT, PUBLISHED) order by r.part")
    List<RevisionView> viewsOfFile(String sha256);

    @Query(VIEW + "where r.state = DRAFT order by r.at desc, r.id desc")
    List<RevisionView> drafts();

    @Query(value = VIEW + "where r.state <> DRAFT order by r.at desc, r.id desc",
            countQuery = "select count(r) from Revision r where r.state <> DRAFT")
    Page<RevisionView> published(Pageable page);

    long count();

}

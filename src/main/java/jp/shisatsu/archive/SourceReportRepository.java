package jp.shisatsu.archive;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceReportRepository extends Repository<SourceReportEntity, Long> {

    Optional<SourceReportEntity> findBySha256(String sha256);

    @Query("select r.sourceReport from Revision r where r.id = :revisionId")
    Optional<SourceReportEntity> findByRevision(long revisionId);

    /** Without the text, which may be as long again. */
    @Query("""
            select new jp.shisatsu.archive.OriginalFile(s.fileName, s.bytes)
            from Trip t join t.revision r join r.sourceReport s where t.id = :tripId
            """)
    Optional<OriginalFile> originalOfTrip(long tripId);

    /** The file of a trip as a value, without its bytes and text. */
    @Query("""
            select new jp.shisatsu.archive.SourceFile(s.id, s.fileName, s.mediaType, s.size, s.sha256, r.part, r.parts)
            from Trip t join t.revision r join r.sourceReport s where t.id = :tripId
            """)
    SourceFile fileOfTrip(long tripId);

    SourceReportEntity save(SourceReportEntity sourceReport);

    @Modifying
    @Query("delete from SourceReport s where not exists (select r from Revision r where r.sourceReport = s)")
    void deleteWithoutRevision();

}

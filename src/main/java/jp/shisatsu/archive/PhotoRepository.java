package jp.shisatsu.archive;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The pictures of photos. They are no part of the entity, so that no list of captions
 * loads them.
 */
interface PhotoRepository extends Repository<PhotoEntity, Long> {

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            update photo set bytes = null, media_type = null
            where bytes is not null and visit_id in (select id from visit where trip_id = :tripId)
            """)
    void clear(long tripId);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "update photo set bytes = :bytes, media_type = :mediaType where id = :id")
    void show(long id, byte[] bytes, String mediaType);

    @Query(nativeQuery = true, value = """
            select p.bytes as bytes, p.media_type as mediaType from photo p join visit v on v.id = p.visit_id
            where v.trip_id = :tripId and v.number = :visit and p.number = :number and p.bytes is not null
            """)
    Optional<Stored> find(long tripId, int visit, int number);

    /** The numbers of a visit's photos that have a picture. */
    @Query(nativeQuery = true, value = """
            select p.number from photo p join visit v on v.id = p.visit_id
            where v.trip_id = :tripId and v.number = :visit and p.bytes is not null
            """)
    Set<Integer> pictured(long tripId, int visit);

    /** The columns of a picture. */
    interface Stored {

        byte[] getBytes();

        String getMediaType();

    }

}

package jp.shisatsu.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TripRepository extends Repository<TripEntity, Long> {

    String WHOLE = "select t from Trip t left join fetch t.committee left join fetch t.council ";

    /** The trips a filter asks for; a null in it asks for all. */
    String FILTERED = """
            where (:#{#filter.committeeId() == null} = true or t.committee.id = :#{#filter.committeeId()})
            and (:#{#filter.fiscalYear() == null} = true or t.fiscalYear = :#{#filter.fiscalYear()})
            and (:#{#filter.overseas() == null} = true or t.overseas = :#{#filter.overseas()})
            and (:#{#filter.place() == null} = true
                or exists (select v from Visit v where v.trip = t and v.site.place = :#{#filter.place()}))
            """;

    @Query(WHOLE + "where t.id = :id")
    Optional<TripEntity> findById(long id);

    @Query(WHOLE + "where t.title = :title and t.startDate is not distinct from :first order by t.id desc")
    List<TripEntity> findAlike(String title, @Nullable LocalDate first);

    @Query(WHOLE + """
            join t.revision r where t.id not in :ids and r.sourceReport in
                (select p.sourceReport from Trip o join o.revision p where o.id in :ids)
            order by t.id
            """)
    List<TripEntity> findBesides(Set<Long> ids);

    @Query(value = WHOLE + FILTERED + "order by t.startDate desc nulls last, t.id desc",
            countQuery = "select count(t) from Trip t " + FILTERED)
    Page<TripEntity> find(TripFilter filter, Pageable page);

    /** By id; named with the council where two councils have a committee of that name. */
    @Query("""
            select new jp.shisatsu.archive.Facet(cast(c.id as String),
                case when k is null or not exists (select o from Committee o where o.name = c.name and o <> c) then c.name
                    else concat(k.name, ' ', c.name) end,
                count(t))
            from Trip t join t.committee c left join c.council k
            """
            + FILTERED + "group by c, k order by count(t) desc, c.name, c.id")
    List<Facet> committees(TripFilter filter);

    @Query("""
            select new jp.shisatsu.archive.Facet(cast(t.fiscalYear as String), cast(t.fiscalYear as String), count(t))
            from Trip t
            """ + FILTERED + "and t.fiscalYear is not null group by t.fiscalYear order by t.fiscalYear desc")
    List<Facet> fiscalYears(TripFilter filter);

    @Query("""
            select new jp.shisatsu.archive.Facet(cast(t.overseas as String), cast(t.overseas as String), count(t))
            from Trip t
            """ + FILTERED + "group by t.overseas order by t.overseas desc")
    List<Facet> overseas(TripFilter filter);

    @Query("""
            select new jp.shisatsu.archive.Facet(s.place, s.place, count(distinct t))
            from Trip t join t.visits w join w.site s
            """ + FILTERED + "and s.place is not null group by s.place order by count(distinct t) desc, s.place")
    List<Facet> places(TripFilter filter);

    @Query("""
            select new jp.shisatsu.archive.Counts((select count(t) from Trip t), (select count(s) from Site s),
                (select count(q) from Question q), (select count(o) from Observation o))
            """)
    Counts counts();

    boolean existsById(long id);

    boolean existsBy();

    TripEntity save(TripEntity trip);

    void delete(TripEntity trip);

}

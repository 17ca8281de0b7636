package jp.shisatsu.archive;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The names of what addresses know by a number, by such numbers as they are written
 * there, and the numbers of those names.
 */
@Service
public class Names {

    private final EntityManager entities;

    private final KnownNames known;

    Names(EntityManager entities, KnownNames known) {
        this.entities = entities;
        this.known = known;
    }

    /** Councils, by id. */
    public Map<String, String> councils(Collection<String> ids) {
        return named("select e.id, e.name from Council e where e.id in :ids", ids);
    }

    /** Committees, by id; with their council where another one's is called the same. */
    public Map<String, String> committees(Collection<String> ids) {
        return named("""
                select e.id, case when c.name is not null and exists (
                    select 1 from Committee other where other.name = e.name and other <> e)
                    then c.name || ' ' || e.name else e.name end
                from Committee e left join e.council c where e.id in :ids
                """, ids);
    }

    /** Sites, by id. */
    public Map<String, String> sites(Collection<String> ids) {
        return named("select e.id, e.name from Site e where e.id in :ids", ids);
    }

    /** Fiscal years, as 令和7年度. */
    public Map<String, String> years(Collection<String> years) {
        Map<String, String> labels = new HashMap<>();
        years.forEach(year -> number(year).filter(FiscalYear::isCounted)
            .ifPresent(known -> labels.put(year, new FiscalYear(known.intValue()).label())));
        return labels;
    }

    /** The ids of councils of these names. */
    public List<String> councilsNamed(Collection<String> names) {
        return ids("select e.id from Council e where e.name in :names", names);
    }

    /** The ids of committees of these names, whichever council's, or of one with it. */
    public List<String> committeesNamed(Collection<String> names) {
        return ids("""
                select e.id from Committee e left join e.council c
                where e.name in :names or c.name || ' ' || e.name in :names
                """, names);
    }

    /** The ids of sites of these names. */
    public List<String> sitesNamed(Collection<String> names) {
        return ids("select e.id from Site e where e.name in :names", names);
    }

    private List<String> ids(String query, Collection<String> names) {
        return entities.createQuery(query, Long.class)
            .setParameter("names", names)
            .getResultList()
            .stream()
            .map(String::valueOf)
            .toList();
    }

    private Map<String, String> named(String query, Collection<String> ids) {
        List<Long> numbers = ids.stream().flatMap(id -> number(id).stream()).toList();
        Map<Long, String> names = known.by(query);
        List<Long> unknown = numbers.stream().filter(number -> !names.containsKey(number)).toList();
        if (!unknown.isEmpty()) {
            entities.createQuery(query, Object[].class)
                .setParameter("ids", unknown)
                .getResultList()
                .forEach(row -> names.put((Long) row[0], row[1].toString()));
        }
        return numbers.stream()
            .filter(names::containsKey)
            .collect(Collectors.toMap(String::valueOf, names::get, (name, _) -> name));
    }

    private static Optional<Long> number(String typed) {
        try {
            return Optional.of(Long.valueOf(typed));
        }
        catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

}

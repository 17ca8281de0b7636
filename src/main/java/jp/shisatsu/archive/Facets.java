package jp.shisatsu.archive;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what trips can be filtered by, each with the other filters applied. */
@Component
class Facets {

    private final TripRepository trips;

    Facets(TripRepository trips) {
        this.trips = trips;
    }

    TripFacets of(TripFilter filter) {
        Long committee = filter.committeeId();
        Integer year = filter.fiscalYear();
        Boolean overseas = filter.overseas();
        String place = filter.place();
        return new TripFacets(offered(trips::committees, new TripFilter(null, year, overseas, place), committee),
                offered(trips::fiscalYears, new TripFilter(committee, null, overseas, place), year).stream()
                    .map(Facets::withEra)
                    .toList(),
                offered(trips::overseas, new TripFilter(committee, year, null, place), overseas),
                offered(trips::places, new TripFilter(committee, year, overseas, null), place));
    }

    /**
     * What the other filters leave, and the value chosen even where they leave none of
     * it.
     */
    private static List<Facet> offered(Function<TripFilter, List<Facet>> counted, TripFilter others,
            @Nullable Object chosen) {
        List<Facet> left = counted.apply(others);
        if (chosen == null || left.stream().anyMatch(value -> value.value().equals(chosen.toString()))) {
            return left;
        }
        return Stream.concat(left.stream(), Stream.of(missing(counted, chosen.toString()))).toList();
    }

    /** Under its own value where no trip has it at all. */
    private static Facet missing(Function<TripFilter, List<Facet>> counted, String chosen) {
        String label = counted.apply(TripFilter.ALL)
            .stream()
            .filter(value -> value.value().equals(chosen))
            .map(Facet::label)
            .findFirst()
            .orElse(chosen);
        return new Facet(chosen, label, 0);
    }

    private static Facet withEra(Facet year) {
        return new Facet(year.value(), new FiscalYear(Integer.parseInt(year.value())).label(), year.count());
    }

}

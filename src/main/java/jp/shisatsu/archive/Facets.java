package jp.shisatsu.archive;

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
        return new TripFacets(trips.committees(new TripFilter(null, year, overseas, place)),
                trips.fiscalYears(new TripFilter(committee, null, overseas, place))
                    .stream()
                    .map(Facets::withEra)
                    .toList(),
                trips.overseas(new TripFilter(committee, year, null, place)),
                trips.places(new TripFilter(committee, year, overseas, null)));
    }

    private static Facet withEra(Facet year) {
        return new Facet(year.value(), new FiscalYear(Integer.parseInt(year.value())).label(), year.count());
    }

}

package jp.shisatsu.archive;

import java.util.List;

/**
 * The values trips can be filtered by, each counted with the other filters applied.
 * Committees by id, fiscal years newest first and labelled like 令和7年度, overseas as true
 * and false, which the pages name, places by country or prefecture.
 */
public record TripFacets(List<Facet> committees, List<Facet> fiscalYears, List<Facet> overseas, List<Facet> places) {
    public TripFacets {
        committees = List.copyOf(committees);
        fiscalYears = List.copyOf(fiscalYears);
        overseas = List.copyOf(overseas);
        places = List.copyOf(places);
    }
}

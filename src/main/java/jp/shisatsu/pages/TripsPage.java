package jp.shisatsu.pages;

import java.util.List;
import jp.shisatsu.archive.TripFacets;
import jp.shisatsu.archive.TripSummary;
import org.springframework.data.domain.Page;

/** The list of trips with what it can be and is filtered by. */
record TripsPage(List<TripSummary> trips, List<Choice> choices, Pager pager) {

    static TripsPage of(TripsForm form, Page<TripSummary> trips, TripFacets facets, PageNumber page) {
        var list = form.link();
        var choices = List.of(Choice.of("committee", facets.committees(), form.committee(), list),
                Choice.of("year", facets.fiscalYears(), form.year(), list),
                Choice.of("overseas", facets.overseas(), form.overseas(), list),
                Choice.of("place", facets.places(), form.place(), list));
        return new TripsPage(trips.getContent(), choices, Pager.of(list, page, trips.getTotalElements()));
    }

    public List<Choice> chosen() {
        return choices.stream().filter(choice -> choice.chosen() != null).toList();
    }

}

package jp.shisatsu.archive;

import java.util.List;

/** A place with all visits to it, newest first. */
public record SiteView(SiteSummary site, List<SiteVisit> visits) {

    /** One visit to the place, with the trip it belongs to. */
    public record SiteVisit(TripSummary trip, VisitSummary visit) {
    }

    static SiteView of(SiteEntity site, List<VisitEntity> newestFirst, QuestionCounts counts) {
        List<SiteVisit> visits = newestFirst.stream()
            .map(visit -> new SiteVisit(TripSummary.of(visit.trip(), counts), VisitSummary.of(visit, counts)))
            .toList();
        int questions = visits.stream().mapToInt(visit -> visit.visit().questionCount()).sum();
        return new SiteView(
                new SiteSummary(site.id(), site.name(), site.location(), site.place(), visits.size(), questions),
                visits);
    }

}

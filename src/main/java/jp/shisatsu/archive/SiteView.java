package jp.shisatsu.archive;

import java.util.List;

/** A place with all visits to it, newest first. */
public record SiteView(SiteSummary site, List<SiteVisit> visits) {

    /** One visit to the place, with the trip it belongs to. */
    public record SiteVisit(TripSummary trip, VisitSummary visit) {
    }

}

package jp.shisatsu.report;

/** What the heading of a municipality says of the sites below it: where, and when. */
record Municipality(SiteName site, WrittenDays days) {

    static Municipality of(Chapter chapter) {
        return new Municipality(Place.of(chapter).site(), VisitDays.ofSite(chapter).saidElsewhere());
    }

}

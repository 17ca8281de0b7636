package jp.shisatsu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisatsu.outline.Passage;
import jp.shisatsu.outline.Topic;
import jp.shisatsu.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads all visits, each with what the front of the report says of its site. */
final class Visits {

    private final List<List<Chapter>> chapters;

    private final List<Place> places;

    private final DaysOfTrip days;

    private final DaysSaid daysSaid;

    private final HostsOfList hosts;

    private final Announcements announcements;

    /** Where the subjects are announced apart from the sites. */
    private final Announcements subjects;

    private final Purpose purpose;

    private final List<Passage> announcing;

    private final Gazetteer gazetteer;

    private final Doubts doubts;

    private final List<Visit> visits;

    private final @Nullable String purposeOfTrip;

    Visits(List<List<Chapter>> chapters, List<@Nullable Chapter> days, List<@Nullable Municipality> municipalities,
            List<Passage> before, Front front, Gazetteer gazetteer, Calendar calendar, Doubts doubts) {
        this.gazetteer = gazetteer;
        this.chapters = chapters;
        this.days = new DaysOfTrip(chapters, days, municipalities);
        this.announcing = front.announcing();
        this.hosts = new HostsOfList(front.sites(), front.hosts());
        this.daysSaid = new DaysSaid(Stream.concat(before.stream(), announcing.stream()).toList());
        this.doubts = doubts;
        List<Place> written = IntStream.range(0, chapters.size())
            .mapToObj(visit -> place(chapters.get(visit)).in(municipalities.get(visit)))
            .toList();
        this.announcements = new Announcements(front.sites(), written.stream().map(Place::site).toList());
        this.places = IntStream.range(0, chapters.size())
            .mapToObj(visit -> written.get(visit).announcedAs(announcements.of(visit)))
            .toList();
        List<SiteName> visited = places.stream().map(Place::site).toList();
        Announcements bySite = new Announcements(front.subjects(), visited);
        boolean oneEach = front.matters().size() == visited.size();
        this.subjects = oneEach && !bySite.speakOfVisits()
                ? new Announcements(MattersTold.inOrderOf(chapters, front.matters()), visited) : bySite;
        this.purpose = new Purpose(front.purposes(), visited);
        List<Visit> read = IntStream.range(0, chapters.size()).mapToObj(visit -> read(visit, calendar)).toList();
        List<Visit> told = PhotosOfSites.dealt(withCommonSubject(read, front.matters()));
        boolean all = isWholeTrip(told);
        this.purposeOfTrip = all ? told.getFirst().purpose() : purpose.ofTrip();
        this.visits = all ? List.of(told.getFirst().withoutPurpose()) : told;
        doubtSites();
    }

    /** １ 調査事件 ６次産業化の推進について: all were visited for the same. */
    private static List<Visit> withCommonSubject(List<Visit> visits, List<Announcement> matters) {
        boolean common = matters.size() == 1 && visits.stream().allMatch(visit -> visit.subject() == null);
        return common ? visits.stream().map(visit -> visit.withSubject(matters.getFirst().words())).toList() : visits;
    }

    /**
     * The purpose of the only visit, told neither below its site nor in its 視察概要, is that
     * of the trip.
     */
    private boolean isWholeTrip(List<Visit> told) {
        return told.size() == 1 && purpose.ofTrip() == null && told.getFirst().purpose() != null
                && chapters.getFirst()
                    .stream()
                    .noneMatch(chapter -> chapter.isOf(Topic.SITE) || chapter.isOf(Topic.OVERVIEW));
    }

    List<Visit> all() {
        return visits;
    }

    @Nullable String purposeOfTrip() {
        return purposeOfTrip;
    }

    /** Where the front says of the visits what they say themselves. */
    List<SourceSpan> announced() {
        Echo echo = Echo.ofVisits(visits);
        List<SourceSpan> spans = new ArrayList<>(purpose.spans());
        announcing.forEach(line -> spans.addAll(echo.in(line)));
        purpose.announcing().forEach(line -> spans.addAll(echo.in(line)));
        return spans;
    }

    /**
     * From the first visit to the last, where each says its day.
     */
    @Nullable DateRange dates() {
        List<DateRange> days = visits.stream().map(Visit::dates).filter(Objects::nonNull).toList();
        if (days.isEmpty() || days.size() < visits.size()) {
            return null;
        }
        return new DateRange(days.stream().map(DateRange::first).min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().map(DateRange::last).max(Comparator.naturalOrder()).orElseThrow());
    }

    /**
     * The innermost name of a site, below that of its municipality; else what stands
     * under 視察先.
     */
    private static Place place(List<Chapter> visit) {
        Stream<Chapter> sites = visit.stream().filter(chapter -> chapter.isOf(Topic.SITE));
        List<Chapter> places = visit.stream().filter(chapter -> chapter.isOf(Topic.PLACES)).toList();
        return Place
            .of(sites.reduce((outer, inner) -> SiteLine.tellsTopicFirst(inner.branch().title().text()) ? outer : inner)
                .or(() -> places.stream().filter(Predicate.not(Chapter::namesNothing)).findFirst())
                .orElseGet(places::getFirst));
    }

    private Visit read(int visit, Calendar calendar) {
        Announcement subject = Announcement.both(announcements.of(visit), subjects.of(visit));
        Place place = places.get(visit);
        VisitReader reader = new VisitReader(located(place, subject), subject);
        days.of(visit)
            .or(() -> daysSaid.of(place.site()))
            .or(() -> beginning(visit).of(place.site()))
            .ifPresent(reader.draft()::standsUnder);
        reader.read(chapters.get(visit));
        announcements.of(visit).flatMap(hosts::of).filter(_ -> reader.draft().hosts.isEmpty()).ifPresent(reader::hosts);
        return reader.draft().visit(subject, purpose.ofVisit(visit).orElse(null), calendar, doubts);
    }

    /** 二日目は、飯綱町を訪れ、 with which what is told of a site begins */
    private DaysSaid beginning(int visit) {
        return new DaysSaid(chapters.get(visit)
            .stream()
            .filter(chapter -> chapter.isOf(Topic.SITE))
            .flatMap(site -> site.passages().stream().limit(1))
            .toList());
    }

    private Place located(Place place, @Nullable Announcement announced) {
        Place located = announced == null ? place : place.locatedBy(announced.site());
        return located.locatedBy(gazetteer.located(located.site()));
    }

    private void doubtSites() {
        announcements.unvisited().forEach(site -> doubts.add(Doubt.SITE_NOT_VISITED, site.head(), site.site().name()));
        IntStream.range(0, announcements.isEmpty() ? 0 : places.size())
            .filter(visit -> !announcements.name(visit, places.get(visit).site()))
            .forEach(visit -> doubts.add(Doubt.SITE_NOT_ANNOUNCED, places.get(visit).head(),
                    places.get(visit).site().name()));
    }

}

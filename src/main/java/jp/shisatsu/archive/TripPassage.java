package jp.shisatsu.archive;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A trip: when, whose, why, who, and of each visit what is no section or question. */
@Component
class TripPassage extends PassageBinder<TripEntity> {

    private static final DateTimeFormatter GREGORIAN = DateTimeFormatter.ofPattern("uuuu年M月d日");

    TripPassage() {
        super(PassageKind.TRIP, TripEntity.class, TripEntity::id, TripPassage::passage,
                Stream.concat(ofTrip(""),
                        Stream.of("endDate", "purpose", "memberships.role", "visits.site.place", "visits.siteName",
                                "visits.siteLocation", "visits.subject", "visits.purpose", "visits.hosts",
                                "visits.photos.caption", "visits.questions.number", "visits.site.name",
                                "visits.site.location")));
    }

    private static Passage passage(TripEntity trip) {
        Stream<@Nullable String> whole = Stream.of(dates(trip), travellers(trip), trip.purpose(), members(trip));
        Stream<@Nullable String> visits = trip.visits().stream().map(TripPassage::visit);
        return Passage.of(trip, Passage.joined("\n", Stream.concat(whole, visits).toArray(String[]::new)));
    }

    /** In both calendars, so that 令和7年 and 2025年 each find it. */
    private static @Nullable String dates(TripEntity trip) {
        LocalDate first = trip.startDate();
        LocalDate last = trip.endDate();
        return first == null || last == null ? null
                : range(first, last, JapaneseDay::of) + "\n" + range(first, last, GREGORIAN::format);
    }

    private static String range(LocalDate first, LocalDate last, Function<LocalDate, String> day) {
        return Stream.of(first, last).distinct().map(day).collect(Collectors.joining("～"));
    }

    /** The council and the committee, which not every title names. */
    private static @Nullable String travellers(TripEntity trip) {
        CouncilEntity council = trip.council();
        CommitteeEntity committee = trip.committee();
        return Passage.joined(" ", council == null ? null : council.name(),
                committee == null ? null : committee.name());
    }

    private static String members(TripEntity trip) {
        return trip.memberships()
            .stream()
            .map(member -> member.role() == null ? member.member().name()
                    : member.role() + " " + member.member().name())
            .collect(Collectors.joining("、"));
    }

    private static @Nullable String visit(VisitEntity visit) {
        String captions = visit.photos().stream().map(PhotoEntity::caption).collect(Collectors.joining("、"));
        return Passage.joined("\n", visit.siteName(), visit.siteLocation(), visit.subject(), visit.purpose(),
                String.join("、", visit.hosts()), captions, questions(visit));
    }

    /** As its page says, so that 質疑 finds the trips on which questions were asked. */
    private static @Nullable String questions(VisitEntity visit) {
        return visit.questions().isEmpty() ? null : "質疑応答 " + visit.questions().size() + "件";
    }

}

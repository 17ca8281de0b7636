package jp.shisatsu.archive;

import static jp.shisatsu.archive.Reports.day;
import static jp.shisatsu.archive.Reports.question;
import static jp.shisatsu.archive.Reports.trip;
import static jp.shisatsu.archive.Reports.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import jp.shisatsu.WithArchive;
import jp.shisatsu.report.InspectionReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * What readers find of three trips: Hamamatsu, then Paris, then Incheon and Hamamatsu
 * again.
 */
@WithArchive
class ReadingRoomTest {

    private static final Pageable ALL = PageRequest.of(0, 20);

    @Autowired
    Archive archive;

    @Autowired
    ReadingRoom room;

    private long hamamatsu;

    private long paris;

    private long incheon;

    @BeforeEach
    void publish() {
        hamamatsu = published(trip("下水道の視察", "水道委員会", "行政視察", day(2024, 3, 31),
                visit("静岡県浜松市", null, question("復旧は誰が。", "市と運営権者。"))));
        paris = published(trip("緑地の視察", "総務委員会", "視察", day(2024, 4, 1),
                visit("パリ市役所", "フランス共和国パリ市", question("樹木の数は。", "50万本。"), question("予算は。", null))));
        incheon = published(trip("港の視察", "総務委員会", "海外行政視察", day(2025, 10, 29), visit("仁川港湾公社", "大韓民国仁川広域市"),
                visit("静岡県　浜松市", "静岡県浜松市", question("料金は。", "据え置き。"))));
    }

    @Test
    void countsWhatIsPublished() {
        assertThat(room.counts()).isEqualTo(new Counts(3, 3, 4, 0));
    }

    @Test
    void listsTripsNewestFirst() {
        assertThat(room.trips(TripFilter.ALL, ALL)).extracting(TripSummary::id)
            .containsExactly(incheon, paris, hamamatsu);
        assertThat(room.trips(TripFilter.ALL, ALL).getContent().getFirst()).satisfies(newest -> {
            assertThat(newest.committee()).isEqualTo("総務委員会");
            assertThat(newest.council()).isEqualTo("横浜市会");
            assertThat(newest.sites()).containsExactly("仁川港湾公社", "静岡県　浜松市");
            assertThat(newest.questionCount()).isOne();
        });
    }

    @Test
    void listsPageByPage() {
        assertThat(room.trips(TripFilter.ALL, PageRequest.of(1, 2))).extracting(TripSummary::id)
            .containsExactly(hamamatsu);
        assertThat(room.trips(TripFilter.ALL, PageRequest.of(1, 2)).getTotalElements()).isEqualTo(3);
        assertThat(room.trips(TripFilter.ALL, PageRequest.of(Integer.MAX_VALUE, 20))).isEmpty();
        assertThat(room.questions(PageRequest.of(Integer.MAX_VALUE, 20))).isEmpty();
    }

    @Test
    void aTripWithoutADateComesLast() {
        long undated = published(trip("日付のない視察", "総務委員会", "視察", null));

        assertThat(room.trips(TripFilter.ALL, ALL).getContent().getLast().id()).isEqualTo(undated);
        assertThat(room.facets(TripFilter.ALL).fiscalYears()).extracting(Facet::count).containsExactly(1L, 1L, 1L);
    }

    @Test
    void countsWhatTripsCanBeFilteredBy() {
        TripFacets facets = room.facets(TripFilter.ALL);

        assertThat(facets.committees()).extracting(Facet::label, Facet::count)
            .containsExactly(tuple("総務委員会", 2L), tuple("水道委員会", 1L));
        assertThat(facets.fiscalYears()).containsExactly(new Facet("2025", "令和7年度", 1), new Facet("2024", "令和6年度", 1),
                new Facet("2023", "令和5年度", 1));
        assertThat(facets.overseas()).containsExactly(new Facet("true", "true", 2), new Facet("false", "false", 1));
        assertThat(facets.places()).containsExactly(new Facet("静岡県", "静岡県", 2), new Facet("フランス共和国", "フランス共和国", 1),
                new Facet("大韓民国", "大韓民国", 1));
    }

    @Test
    void aChosenValueStaysOnOfferEvenWhereTheOthersLeaveNoneOfIt() {
        Facet committee = room.facets(TripFilter.ALL).committees().getFirst();
        TripFilter nothing = new TripFilter(Long.valueOf(committee.value()), 1999, true, "静岡県市");

        assertThat(room.facets(new TripFilter(null, 2023, true, null)).overseas())
            .containsExactly(new Facet("false", "false", 1), new Facet("true", "true", 0));
        assertThat(room.facets(nothing).committees())
            .containsExactly(new Facet(committee.value(), committee.label(), 0));
    }

    @Test
    void everyFacetCountsTheListBehindIt() {
        for (Facet committee : room.facets(TripFilter.ALL).committees()) {
            TripFilter filter = new TripFilter(Long.valueOf(committee.value()), null, null, null);
            assertThat(room.trips(filter, ALL).getTotalElements()).isEqualTo(committee.count());
            for (Facet place : room.facets(filter).places()) {
                TripFilter both = new TripFilter(filter.committeeId(), null, null, place.value());
                assertThat(room.trips(both, ALL)).hasSize((int) place.count());
            }
        }
    }

    @Test
    void aFilterNarrowsTheOtherFacetsButNotItsOwn() {
        TripFacets facets = room.facets(new TripFilter(null, 2025, null, "大韓民国"));

        assertThat(facets.fiscalYears()).extracting(Facet::value).containsExactly("2025");
        assertThat(facets.places()).extracting(Facet::value).containsExactly("大韓民国", "静岡県");
        assertThat(facets.committees()).extracting(Facet::count).containsExactly(1L);
        assertThat(facets.overseas()).extracting(Facet::value).containsExactly("true");
    }

    @Test
    void filtersTrips() {
        assertThat(room.trips(new TripFilter(null, 2024, null, null), ALL)).extracting(TripSummary::id)
            .containsExactly(paris);
        assertThat(room.trips(new TripFilter(null, null, false, null), ALL)).extracting(TripSummary::id)
            .containsExactly(hamamatsu);
        assertThat(room.trips(new TripFilter(null, null, true, "静岡県"), ALL)).extracting(TripSummary::id)
            .containsExactly(incheon);
        assertThat(room.trips(new TripFilter(-1L, null, null, null), ALL)).isEmpty();
    }

    @Test
    void committeesOfOneNameAreToldApartByTheirCouncil() {
        InspectionReport other = trip("他市の視察", "総務委員会", "行政視察", day(2024, 5, 1));
        published(new InspectionReport(other.title(), "川崎市議会", other.committee(), null, null, null, List.of(),
                List.of(), List.of(), List.of(), List.of()));

        assertThat(room.facets(TripFilter.ALL).committees()).extracting(Facet::label)
            .containsExactly("横浜市会 総務委員会", "水道委員会", "川崎市議会 総務委員会");
    }

    @Test
    void showsATripWithAllThatItsPageShows() {
        long id = published(Reports.whole());

        TripView trip = room.trip(id).orElseThrow();

        assertThat(trip.purpose()).isEqualTo("港を見る。");
        assertThat(trip.members()).containsExactly(new MemberView("委員長", "くしだ 久子"), new MemberView("委員", "尾崎 太"),
                new MemberView(null, "尾崎 太"));
        assertThat(trip.visits()).extracting(VisitSummary::number, VisitSummary::site, VisitSummary::questionCount)
            .containsExactly(tuple(1, "仁川港湾公社", 3), tuple(2, "ESCAP", 0), tuple(3, "仁川港湾公社", 3));
        assertThat(trip.observations()).extracting(ObservationView::paragraphs, ObservationView::visitNumber)
            .containsExactly(tuple(List.of("港は広い。", "船は多い。"), null), tuple(List.of("事務所は静か。"), 2),
                    tuple(List.of("水は深い。"), 1));
    }

    @Test
    void showsAVisitBetweenItsNeighbours() {
        long id = published(Reports.whole());

        VisitView visit = room.visit(id, 2).orElseThrow();

        assertThat(visit.previous()).extracting(VisitSummary::number).isEqualTo(1);
        assertThat(visit.next()).extracting(VisitSummary::number).isEqualTo(3);
        assertThat(visit.observations()).extracting(ObservationView::author).containsExactly("尾崎委員");
        assertThat(room.visit(id, 1).orElseThrow().previous()).isNull();
        assertThat(room.visit(id, 3).orElseThrow().next()).isNull();
        assertThat(room.visit(id, 0)).isEmpty();
        assertThat(room.visit(id, 4)).isEmpty();
    }

    @Test
    void showsTheBodyOfAVisitAsATree() {
        VisitView visit = room.visit(published(Reports.whole()), 1).orElseThrow();

        assertThat(visit.hosts()).containsExactly("副社長", "旅客事業部長");
        assertThat(visit.photos()).extracting(PhotoView::caption).containsExactly("岸壁にて", "");
        assertThat(visit.sections()).extracting(SectionView::title).containsExactly("岸壁", "評価");
        assertThat(visit.sections().getFirst().sections()).extracting(SectionView::paragraphs)
            .containsExactly(List.of("16基ある。", "自動である。"), List.of("題のない文。"));
        assertThat(visit.questions()).extracting(QuestionView::number, QuestionView::answer)
            .containsExactly(tuple(1, "18メートル。"), tuple(2, null), tuple(3, "18メートル。"));
    }

    @Test
    void showsAQuestionWhereItWasAsked() {
        QuestionView asked = room.visit(paris, 1).orElseThrow().questions().getFirst();

        assertThat(room.question(asked.id())).contains(asked);
        assertThat(asked.tripTitle()).isEqualTo("緑地の視察");
        assertThat(asked.committee()).isEqualTo("総務委員会");
        assertThat(asked.date()).isEqualTo(LocalDate.of(2024, 4, 1));
        assertThat(room.question(asked.id() + 1000)).isEmpty();
    }

    @Test
    void listsQuestionsOfTheNewestTripFirstInTheOrderAsked() {
        assertThat(room.questions(ALL)).extracting(QuestionView::question)
            .containsExactly("料金は。", "樹木の数は。", "予算は。", "復旧は誰が。");
        assertThat(room.questions(PageRequest.of(1, 3)).getTotalElements()).isEqualTo(4);
    }

    @Test
    void twoTripsToOnePlaceMeet() {
        SiteSummary site = room.sites(ALL).getContent().getLast();

        assertThat(site.name()).isEqualTo("静岡県　浜松市");
        assertThat(site.place()).isEqualTo("静岡県");
        assertThat(site.visitCount()).isEqualTo(2);
        assertThat(site.questionCount()).isEqualTo(2);
        SiteView view = room.site(site.id()).orElseThrow();
        assertThat(view.site()).isEqualTo(site);
        assertThat(view.visits()).extracting(visit -> visit.trip().id()).containsExactly(incheon, hamamatsu);
    }

    @Test
    void listsSitesByCountryOrPrefectureThenLocationThenName() {
        assertThat(room.sites(ALL)).extracting(SiteSummary::place).containsExactly("フランス共和国", "大韓民国", "静岡県");
    }

    private long published(InspectionReport report) {
        return Reports.kept(archive.publish(Reports.file(report.title()), List.of(report), "受付")).tripId();
    }

}

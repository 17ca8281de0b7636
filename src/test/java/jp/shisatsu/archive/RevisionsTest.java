package jp.shisatsu.archive;

import static jp.shisatsu.archive.Reports.day;
import static jp.shisatsu.archive.Reports.file;
import static jp.shisatsu.archive.Reports.question;
import static jp.shisatsu.archive.Reports.trip;
import static jp.shisatsu.archive.Reports.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.shisatsu.WithArchive;
import jp.shisatsu.report.InspectionReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report is a draft, then public, then superseded or withdrawn. */
@WithArchive
class RevisionsTest {

    private static final InspectionReport HARBOUR = trip("港の視察",
            visit("仁川港湾公社", "大韓民国仁川広域市", question("水深は。", "18メートル。"), question("費用は。", "1億円余りを要した。")));

    @Autowired
    Archive archive;

    @Autowired
    ReadingRoom room;

    @Autowired
    JdbcClient database;

    @Test
    void aDraftIsAtTheDeskAndNowhereElse() {
        RevisionView draft = draft("本文", HARBOUR);

        assertThat(draft.state()).isEqualTo(RevisionState.DRAFT);
        assertThat(draft.tripId()).isNull();
        assertThat(draft.title()).isEqualTo("港の視察");
        assertThat(draft.author()).isEqualTo("受付");
        assertThat(archive.revision(draft.id())).contains(draft);
        assertThat(room.counts()).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(room.trips(TripFilter.ALL, PageRequest.of(0, 20))).isEmpty();
        assertThat(room.questions(PageRequest.of(0, 20))).isEmpty();
        assertThat(room.sites(PageRequest.of(0, 20))).isEmpty();
        assertThat(archive.alike(HARBOUR)).isEmpty();
    }

    @Test
    void aDraftKeepsItsFileAsItWasHandedIn() {
        RevisionView draft = draft("本文\r\nＥＳＣＡＰ", HARBOUR);

        SourceReport kept = archive.source(draft.id()).orElseThrow();

        assertThat(kept.bytes()).isEqualTo(file("本文\r\nＥＳＣＡＰ").bytes());
        assertThat(kept.text()).isEqualTo("本文\r\nＥＳＣＡＰ");
        assertThat(draft.source()).isEqualTo(new SourceFile(draft.source().id(), "報告.txt", "text/plain",
                kept.bytes().length, file("本文\r\nＥＳＣＡＰ").sha256(), 1, 1));
    }

    @Test
    void aPublishedDraftIsATrip() {
        RevisionView draft = draft("本文", HARBOUR);

        RevisionView published = archive.publish(draft.id(), anew(HARBOUR), List.of(), "次長").getFirst();

        assertThat(published.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.author()).isEqualTo("次長");
        assertThat(room.trip(published.tripId())).get().extracting(TripView::source).isEqualTo(draft.source());
        assertThat(room.source(published.tripId())).get().extracting(OriginalFile::bytes).isEqualTo(file("本文").bytes());
        assertThat(room.counts()).isEqualTo(new Counts(1, 1, 2, 0));
        assertThat(archive.alike(HARBOUR)).extracting(TripSummary::id).containsExactly(published.tripId());
    }

    @Test
    void aDraftIsPublishedOnlyOnce() {
        RevisionView draft = draft("本文", HARBOUR);
        archive.publish(draft.id(), anew(HARBOUR), List.of(), "受付");

        assertThat(archive.publish(draft.id(), anew(HARBOUR), List.of(), "受付")).isEmpty();
        assertThat(archive.discard(draft.id())).isFalse();
        assertThat(room.counts().trips()).isOne();
    }

    @Test
    void theSameBytesLeadToWhatIsThere() {
        RevisionView draft = draft("本文", HARBOUR);

        assertThat(archive.draft(file("本文"), List.of(HARBOUR), "別の者")).isEqualTo(new Filed.AlreadyHere(List.of(draft)));
        assertThat(archive.publish(file("本文"), List.of(HARBOUR), "別の者"))
            .isEqualTo(new Filed.AlreadyHere(List.of(draft)));
        assertThat(revisions()).containsExactly(draft);
    }

    @Test
    void aDiscardedDraftLeavesNothing() {
        RevisionView draft = draft("本文", HARBOUR);

        assertThat(archive.discard(draft.id())).isTrue();

        assertThat(archive.revision(draft.id())).isEmpty();
        assertThat(database.sql("select count(*) from source_report").query(Integer.class).single()).isZero();
        assertThat(draft("本文", HARBOUR).id()).isNotEqualTo(draft.id());
    }

    @Test
    void aCorrectionKeepsTheAddressesOfWhatItContinues() {
        long trip = published("初版", HARBOUR);
        List<QuestionView> before = room.visit(trip, 1).orElseThrow().questions();
        InspectionReport corrected = trip("港の視察（訂正）", visit("横浜港", "神奈川県横浜市", question("入港料は。", "無料。")),
                visit("仁川　港湾公社", "大韓民国仁川広域市", question("費用はいくらか。", "1億円余りを要した。"), question("水深は。", "１８メートル。")));

        RevisionView second = replaced("訂正版", trip, corrected);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.tripId()).isEqualTo(trip);
        List<QuestionView> after = room.visit(trip, 2).orElseThrow().questions();
        assertThat(after).extracting(QuestionView::id).containsExactly(before.get(1).id(), before.get(0).id());
        assertThat(after).extracting(QuestionView::question).containsExactly("費用はいくらか。", "水深は。");
        assertThat(after.getFirst().siteId()).isEqualTo(before.getFirst().siteId());
        assertThat(archive.report(trip)).contains(corrected);
        assertThat(revisions()).extracting(RevisionView::state)
            .containsExactly(RevisionState.PUBLISHED, RevisionState.SUPERSEDED);
    }

    @ParameterizedTest
    @CsvSource({ "駐車場はあるか。, ない。, 仁川港湾公社, 託児所はあるか。, ない。", "費用は。, ない。, 釜山港湾公社, 費用は。, 1億円余りである。",
            "第1の費用は。, 1億円余りである。, 釜山港湾公社, 第2の費用は。, 1億円余りである。",
            "駐車場はあるか。, 今のところ整備していない。, 仁川港湾公社, 託児所はあるか。, 今のところ整備していない。" })
    void aNewQuestionDoesNotComeByTheAddressOfADroppedOne(String question, String answer, String site, String other,
            String itsAnswer) {
        long trip = published("初版", trip("港の視察", visit("仁川港湾公社", null, question(question, answer))));
        long dropped = room.visit(trip, 1).orElseThrow().questions().getFirst().id();

        replaced("訂正版", trip, trip("港の視察", visit(site, null, question(other, itsAnswer))));

        assertThat(room.question(dropped)).isEmpty();
        assertThat(room.gone(Address.QUESTION, dropped)).contains(new Gone.Superseded(trip));
    }

    @Test
    void aQuestionKeepsItsAddressWhenItsSiteIsCorrected() {
        long trip = published("初版", HARBOUR);
        QuestionView before = room.visit(trip, 1).orElseThrow().questions().getFirst();

        replaced("訂正版", trip, trip("港の視察", visit("釜山港湾公社", "大韓民国釜山広域市", question("水深は。", "18メートル。"))));

        QuestionView after = room.question(before.id()).orElseThrow();
        assertThat(after.site()).isEqualTo("釜山港湾公社");
        assertThat(room.gone(Address.SITE, before.siteId())).contains(new Gone.Superseded(trip));
        assertThat(room.site(before.siteId())).isEmpty();
    }

    @Test
    void everyPartOfAReportSurvivesBeingPublishedAgain() {
        long trip = published("初版", Reports.whole());
        TripView before = room.trip(trip).orElseThrow();
        VisitView visitBefore = room.visit(trip, 1).orElseThrow();

        replaced("同じ内容", trip, Reports.whole());

        assertThat(room.trip(trip).orElseThrow().visits()).isEqualTo(before.visits());
        assertThat(room.trip(trip).orElseThrow().observations()).isEqualTo(before.observations());
        assertThat(room.visit(trip, 1)).contains(visitBefore);
        assertThat(archive.report(trip)).contains(Reports.whole());
    }

    @Test
    void whatACorrectionDropsIsGone() {
        long trip = published("初版", Reports.whole());
        long question = room.visit(trip, 1).orElseThrow().questions().getFirst().id();
        InspectionReport nothing = trip("何も見なかった");

        replaced("訂正版", trip, nothing);

        assertThat(archive.report(trip)).contains(nothing);
        assertThat(room.question(question)).isEmpty();
        assertThat(room.gone(Address.QUESTION, question)).contains(new Gone.Superseded(trip));
        assertThat(room.goneVisit(trip, 3)).contains(new Gone.Superseded(trip));
        assertThat(room.goneVisit(trip, 4)).isEmpty();
        assertThat(room.gone(Address.TRIP, trip)).isEmpty();
        archive.withdraw(trip, "課長", "誤り");
        assertThat(room.gone(Address.QUESTION, question)).contains(new Gone.Withdrawn());
        assertThat(room.goneVisit(trip, 3)).contains(new Gone.Withdrawn());
    }

    @Test
    void aReplacementNeedsADraftAndATrip() {
        long trip = published("初版", HARBOUR);
        RevisionView draft = draft("訂正版", HARBOUR);

        assertThat(archive.publish(draft.id(), inPlaceOf(trip + 1, HARBOUR), List.of(), "受付")).isEmpty();
        assertThat(archive.publish(draft.id() + 1, inPlaceOf(trip, HARBOUR), List.of(), "受付")).isEmpty();
        assertThat(archive.revision(draft.id())).contains(draft);
    }

    @Test
    void aWithdrawnTripIsGoneForReadersAndKeptForTheDesk() {
        long trip = published("本文", Reports.whole());
        QuestionView question = room.visit(trip, 1).orElseThrow().questions().getFirst();

        assertThat(archive.withdraw(trip, "課長", "個人情報があったため")).isTrue();

        assertThat(room.trip(trip)).isEmpty();
        assertThat(room.visit(trip, 1)).isEmpty();
        assertThat(room.source(trip)).isEmpty();
        assertThat(room.question(question.id())).isEmpty();
        assertThat(room.site(question.siteId())).isEmpty();
        assertThat(room.counts()).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(room.gone(Address.TRIP, trip)).contains(new Gone.Withdrawn());
        assertThat(room.gone(Address.QUESTION, question.id())).contains(new Gone.Withdrawn());
        assertThat(room.gone(Address.SITE, question.siteId())).contains(new Gone.Withdrawn());
        assertThat(revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.state()).isEqualTo(RevisionState.WITHDRAWN);
            assertThat(revision.tripId()).isEqualTo(trip);
            assertThat(revision.author()).isEqualTo("課長");
            assertThat(revision.why()).isEqualTo("個人情報があったため");
            assertThat(archive.source(revision.id())).isPresent();
        });
    }

    @Test
    void aTripIsWithdrawnOnlyOnce() {
        long trip = published("本文", HARBOUR);
        archive.withdraw(trip, "課長", "誤り");

        assertThat(archive.withdraw(trip, "課長", "誤り")).isFalse();
        assertThat(archive.publish(draft("訂正版", HARBOUR).id(), inPlaceOf(trip, HARBOUR), List.of(), "受付")).isEmpty();
    }

    @Test
    void whatWasNeverThereWasNotWithdrawn() {
        assertThat(Address.values()).allSatisfy(address -> assertThat(room.gone(address, 4711)).isEmpty());
    }

    @Test
    void aSiteVisitedByAnotherTripStays() {
        long trip = published("初めの視察", HARBOUR);
        published("次の視察", trip("次の視察", visit("仁川港湾公社", "大韓民国仁川広域市")));
        long site = room.trip(trip).orElseThrow().visits().getFirst().siteId();

        archive.withdraw(trip, "課長", "誤り");

        assertThat(room.gone(Address.SITE, site)).isEmpty();
        assertThat(room.site(site).orElseThrow().visits()).singleElement()
            .satisfies(visit -> assertThat(visit.trip().title()).isEqualTo("次の視察"));
    }

    @Test
    void aSiteVisitedAgainGetsItsAddressBack() {
        long trip = published("本文", HARBOUR);
        long site = room.trip(trip).orElseThrow().visits().getFirst().siteId();
        archive.withdraw(trip, "課長", "誤り");

        published("次の視察", trip("次の視察", visit("仁川港湾公社", "大韓民国仁川広域市")));

        assertThat(room.site(site)).isPresent();
        assertThat(room.gone(Address.SITE, site)).isEmpty();
    }

    @Test
    void withdrawnBytesMayBeHandedInAgain() {
        long trip = published("本文", HARBOUR);
        archive.withdraw(trip, "課長", "取り違え");

        RevisionView again = draft("本文", HARBOUR);

        assertThat(archive.discard(again.id())).isTrue();
        assertThat(revisions()).singleElement()
            .satisfies(withdrawn -> assertThat(archive.source(withdrawn.id())).isPresent());
    }

    @Test
    void draftsAreListedApartFromWhatWasPublished() {
        assertThat(archive.isEmpty()).isTrue();
        RevisionView old = draft("古い下書き", trip("古い下書き"));
        published("古い", trip("古い"));
        RevisionView draft = draft("下書き", trip("下書き"));
        published("新しい", trip("新しい"));

        assertThat(archive.isEmpty()).isFalse();
        assertThat(archive.drafts()).containsExactly(draft, old);
        assertThat(archive.published(PageRequest.of(0, 1))).extracting(RevisionView::title).containsExactly("新しい");
        assertThat(archive.published(PageRequest.of(1, 1))).extracting(RevisionView::title).containsExactly("古い");
        assertThat(archive.published(PageRequest.of(0, 1)).getTotalElements()).isEqualTo(2);
    }

    @Test
    void whatTheDatabaseRefusesChangesNothing() {
        InspectionReport ancient = trip("大昔の視察", "総務委員会", "行政視察", day(1, 2, 3));
        InspectionReport endless = trip("長い名前の視察", visit(endlessName(), null));

        assertThatExceptionOfType(Unkeepable.class)
            .isThrownBy(() -> archive.publish(file("大昔"), List.of(ancient), "受付"));
        assertThatExceptionOfType(Unkeepable.class)
            .isThrownBy(() -> archive.publish(file("長い"), List.of(endless), "受付"));

        assertThat(archive.isEmpty()).isTrue();
    }

    /** Longer than an index of PostgreSQL takes, however it is packed. */
    private static String endlessName() {
        return new Random(1).ints(5000, 0x4E00, 0x9FA0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    private List<RevisionView> revisions() {
        return Stream.concat(archive.drafts().stream(), archive.published(PageRequest.of(0, 20)).stream()).toList();
    }

    private RevisionView draft(String text, InspectionReport report) {
        return Reports.kept(archive.draft(file(text), List.of(report), "受付"));
    }

    private long published(String text, InspectionReport report) {
        return Reports.kept(archive.publish(file(text), List.of(report), "受付")).tripId();
    }

    private RevisionView replaced(String text, long trip, InspectionReport report) {
        return archive.publish(draft(text, report).id(), inPlaceOf(trip, report), List.of(), "受付").getFirst();
    }

    private static List<Edition> anew(InspectionReport report) {
        return List.of(Edition.anew(report));
    }

    private static List<Edition> inPlaceOf(long trip, InspectionReport report) {
        return List.of(new Edition(report, trip));
    }

}

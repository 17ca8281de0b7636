package jp.shisatsu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.shisatsu.WithArchive;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.Counts;
import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.SourceFile;
import jp.shisatsu.archive.TripSummary;
import jp.shisatsu.report.UnclassifiedLine;
import jp.shisatsu.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file that holds several reports is one draft, and every report in it a trip. */
@WithArchive
class VolumeTest {

    private static final String WATER = read("src/test/resources/reports/hamamatsu.txt");

    private static final String HARBOUR = read("seeds/000_37e05d41e62604df.txt") + "\n";

    private static final String SCHOOLS = WATER.replace("水道・交通委員会", "こども青少年・教育委員会")
        .replace("10月28日（月）～10月29日（火）", "11月5日（火）～11月6日（水）");

    private static final String NAMELESS_SITE = SCHOOLS.replace("1 視察先\n\n静岡県浜松市\n", "1 視察先\n");

    @Autowired
    Intake intake;

    @Autowired
    Archive archive;

    @Autowired
    ReadingRoom room;

    @Test
    void itIsOneDraftOfAllItsReports() {
        Draft draft = intake.draft(drafted(WATER + HARBOUR)).orElseThrow();

        assertThat(archive.drafts()).containsExactly(draft.revision());
        assertThat(draft.revision().source().parts()).isEqualTo(2);
        assertThat(draft.reports()).extracting(report -> report.preview().trip().summary().title())
            .containsExactly("水道・交通委員会行政視察概要", "国際・経済・港湾委員会海外行政視察概要");
        assertThat(draft.reports()).extracting(report -> report.preview().visits().size()).containsExactly(2, 4);
        assertThat(room.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    void eachReportHasItsOwnDoubtsAndLeftovers() {
        String odd = SCHOOLS.replace("（火）", "（水）").replace("行政視察概要\n", "行政視察概要\n\nはじめに書いた行\n");

        List<DraftReport> reports = intake.draft(drafted(WATER + odd)).orElseThrow().reports();

        assertThat(reports.getFirst().parsed().diagnostics()).extracting(Diagnostic::code)
            .doesNotContain("weekday-mismatch");
        assertThat(reports.getLast().parsed().diagnostics()).extracting(Diagnostic::code).contains("weekday-mismatch");
        assertThat(reports.getFirst().parsed().value().unclassified()).extracting(UnclassifiedLine::text)
            .doesNotContain("はじめに書いた行");
        assertThat(reports.getLast().parsed().value().unclassified()).extracting(UnclassifiedLine::text)
            .contains("はじめに書いた行");
    }

    @Test
    void publishingMakesEachReportATrip() {
        long draft = drafted(WATER + HARBOUR);

        List<RevisionView> published = published(draft, Map.of());

        assertThat(published.getFirst().id()).isEqualTo(draft);
        assertThat(published).extracting(RevisionView::source).extracting(SourceFile::part).containsExactly(1, 2);
        assertThat(published).extracting(revision -> room.trip(revision.tripId()).orElseThrow().summary().title())
            .containsExactly("水道・交通委員会行政視察概要", "国際・経済・港湾委員会海外行政視察概要");
        assertThat(published).extracting(revision -> room.source(revision.tripId()).orElseThrow().bytes())
            .allSatisfy(bytes -> assertThat(bytes).isEqualTo(bytes(WATER + HARBOUR)));
        assertThat(room.counts().questions()).isEqualTo(3 + 22);
        assertThat(archive.drafts()).isEmpty();
    }

    @Test
    void anImportPublishesAllAtOnce() {
        assertThat(intake.publish(bytes(WATER + HARBOUR), "合冊.txt", "取込"))
            .isInstanceOfSatisfying(Handed.Published.class, published -> {
                assertThat(published.revisions()).hasSize(2);
                assertThat(published.visits()).isEqualTo(2 + 4);
                assertThat(published.questions()).isEqualTo(3 + 22);
            });
        assertThat(room.counts().trips()).isEqualTo(2);
    }

    @Test
    void oneReportWithAnErrorKeepsAllOut() {
        assertThat(intake.publish(bytes(WATER + NAMELESS_SITE), "合冊.txt", "取込"))
            .isInstanceOfSatisfying(Handed.Refused.class, refused -> {
                assertThat(refused.code()).isEqualTo("visit-without-site");
                assertThat(refused.message())
                    .startsWith("ファイルの中の 2 件の報告書のうち 2 件目「こども青少年・教育委員会行政視察概要」を公開できないため、どれも公開していません。");
            });
        assertThat(archive.isEmpty()).isTrue();

        long draft = drafted(WATER + NAMELESS_SITE);
        assertThat(intake.draft(draft).orElseThrow().publishable()).isFalse();
        assertThat(intake.publish(draft, Map.of(), "受付")).isInstanceOf(Publication.Blocked.class);
        assertThat(room.counts().trips()).isZero();
    }

    @Test
    void oneReportTheDatabaseRefusesKeepsAllOut() {
        String endless = new Random(1).ints(5000, 0x4E00, 0x9FA0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
        long draft = drafted(WATER + SCHOOLS.replace("1 視察先\n\n静岡県浜松市\n", "1 視察先\n\n" + endless + "\n"));

        assertThat(intake.publish(draft, Map.of(), "受付")).isInstanceOf(Publication.Refused.class);

        assertThat(room.counts()).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(intake.draft(draft)).isPresent();
    }

    @Test
    void discardingDiscardsAll() {
        long draft = drafted(WATER + HARBOUR);

        assertThat(intake.discard(draft)).isTrue();

        assertThat(archive.isEmpty()).isTrue();
    }

    @Test
    void theSameBytesLeadToAllThatIsThere() {
        List<RevisionView> published = published(drafted(WATER + HARBOUR), Map.of());

        assertThat(intake.draft(bytes(WATER + HARBOUR), "写し.txt", "別の者")).isEqualTo(new Handed.AlreadyHere(published,
                "「写し.txt」と同じ内容の報告書は、すでに公開されています：「水道・交通委員会行政視察概要」（/trips/%d）、「国際・経済・港湾委員会海外行政視察概要」（/trips/%d）。新しくは何も保存していません。"
                    .formatted(published.getFirst().tripId(), published.getLast().tripId())));
    }

    @Test
    void aTripIsWithdrawnWithoutTheOthers() {
        List<RevisionView> published = published(drafted(WATER + HARBOUR), Map.of());

        archive.withdraw(published.getFirst().tripId(), "課長", "誤り");

        assertThat(room.trip(published.getFirst().tripId())).isEmpty();
        assertThat(room.trip(published.getLast().tripId())).isPresent();
        assertThat(intake.draft(bytes(WATER + HARBOUR), "写し.txt", "別の者")).isInstanceOfSatisfying(
                Handed.AlreadyHere.class, here -> assertThat(here.revisions()).containsExactly(published.getLast()));
    }

    @Test
    void aCorrectedVolumeKeepsTheAddressesOfTheReportsThatStay() {
        List<RevisionView> first = published(drafted(WATER + HARBOUR), Map.of());
        long water = first.getFirst().tripId();
        long harbour = first.getLast().tripId();
        long question = room.visit(water, 1).orElseThrow().questions().getFirst().id();

        Draft correction = intake.draft(drafted(HARBOUR + SCHOOLS + WATER.replace("誰か。", "どこか。"))).orElseThrow();
        assertThat(correction.reports()).extracting(report -> report.counterparts().likeliest())
            .containsExactly(harbour, null, water);
        List<RevisionView> second = published(correction.revision().id(), Map.of(1, harbour, 3, water));

        assertThat(second).extracting(RevisionView::number).containsExactly(2, 1, 2);
        assertThat(second.getFirst().tripId()).isEqualTo(harbour);
        assertThat(second.getLast().tripId()).isEqualTo(water);
        assertThat(room.question(question).orElseThrow().question()).endsWith("どこか。");
        assertThat(room.trip(water).orElseThrow().source().part()).isEqualTo(3);
        assertThat(room.counts().trips()).isEqualTo(3);
    }

    @Test
    void aReportWithAnotherTitleMayCorrectATripOfTheSameFile() {
        List<RevisionView> first = published(drafted(WATER + HARBOUR), Map.of());
        String renamed = HARBOUR.replace("国際・経済・港湾委員会海外行政視察概要", "国際・経済・港湾委員会海外視察報告書");

        Draft draft = intake.draft(drafted(WATER + renamed)).orElseThrow();

        Counterparts counterparts = draft.reports().getLast().counterparts();
        assertThat(counterparts.trips()).extracting(TripSummary::id).containsExactly(first.getLast().tripId());
        assertThat(counterparts.likeliest()).isNull();
        assertThat(draft.besides()).isEqualTo(counterparts.trips());
    }

    @Test
    void aTripThatACorrectedVolumeLeavesOutIsSaidToStay() {
        List<RevisionView> first = published(drafted(WATER + HARBOUR), Map.of());

        Draft draft = intake.draft(drafted(WATER.replace("誰か。", "どこか。"))).orElseThrow();

        assertThat(draft.besides()).extracting(TripSummary::id).containsExactly(first.getLast().tripId());
    }

    @Test
    void ofTwoTripsThatLookTheSameTheOneToTheSamePlacesIsLikeliest() {
        String toNagoya = WATER.replace("静岡県浜松市", "愛知県豊橋市");
        long hamamatsu = published(drafted(WATER), Map.of()).getFirst().tripId();
        published(drafted(toNagoya), Map.of());

        DraftReport correction = intake.draft(drafted(WATER.replace("誰か。", "どこか。"))).orElseThrow().reports().getFirst();

        assertThat(correction.counterparts().trips()).hasSize(2);
        assertThat(correction.counterparts().likeliest()).isEqualTo(hamamatsu);
    }

    @Test
    void twoReportsCannotTakeThePlaceOfTheSameTrip() {
        long trip = published(drafted(WATER), Map.of()).getFirst().tripId();
        long draft = drafted(HARBOUR + SCHOOLS);

        assertThat(intake.publish(draft, Map.of(1, trip, 2, trip), "受付")).isInstanceOfSatisfying(
                Publication.Refused.class, refused -> assertThat(refused.message()).startsWith("一つの視察を"));

        assertThat(room.counts().trips()).isOne();
    }

    @Test
    void aTripThatIsGoneKeepsAllOut() {
        long trip = published(drafted(WATER), Map.of()).getFirst().tripId();
        long draft = drafted(HARBOUR + SCHOOLS);
        archive.withdraw(trip, "課長", "誤り");

        assertThat(intake.publish(draft, Map.of(2, trip), "受付")).isInstanceOf(Publication.Refused.class);

        assertThat(room.counts().trips()).isZero();
        assertThat(intake.draft(draft)).isPresent();
    }

    @Test
    void aSiteThatMovesFromOneReportToAnotherKeepsItsAddress() {
        List<RevisionView> first = published(drafted(WATER + HARBOUR), Map.of());
        long site = room.trip(first.getFirst().tripId()).orElseThrow().visits().getFirst().siteId();
        String moved = WATER.replace("静岡県浜松市", "愛知県豊橋市");
        String back = SCHOOLS.replace("名古屋臨海高速鉄道株式会社", "愛知環状鉄道株式会社");

        published(drafted(moved + back), Map.of(1, first.getFirst().tripId(), 2, first.getLast().tripId()));

        assertThat(room.site(site).orElseThrow().visits()).singleElement()
            .satisfies(visit -> assertThat(visit.trip().id()).isEqualTo(first.getLast().tripId()));
    }

    private long drafted(String text) {
        return ((Handed.Drafted) intake.draft(bytes(text), "合冊.txt", "受付")).revisionId();
    }

    private List<RevisionView> published(long draft, Map<Integer, Long> inPlaceOf) {
        return ((Publication.Done) intake.publish(draft, inPlaceOf, "受付")).revisions();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        }
        catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

}

package jp.shisatsu.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import jp.shisatsu.WithArchive;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.Counts;
import jp.shisatsu.archive.PhotoView;
import jp.shisatsu.archive.ReadingRoom;
import jp.shisatsu.archive.RevisionState;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.TripSummary;
import jp.shisatsu.text.Diagnostic;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk's file becomes a draft, then a trip; or the clerk is told why not. */
@WithArchive
class IntakeTest {

    private static final String REPORT = read("src/test/resources/reports/hamamatsu.txt");

    private static final String NAMELESS_SITE = REPORT.replace("1 視察先\n\n静岡県浜松市\n", "1 視察先\n");

    @Autowired
    Intake intake;

    @Autowired
    Archive archive;

    @Autowired
    ReadingRoom room;

    @Test
    void aDraftShowsWhatWouldBePublished() {
        Draft draft = intake.draft(drafted(REPORT)).orElseThrow();

        assertThat(draft.revision().state()).isEqualTo(RevisionState.DRAFT);
        assertThat(draft.revision().title()).isEqualTo("水道・交通委員会行政視察概要");
        assertThat(draft.text().characters()).isEqualTo(REPORT);
        assertThat(draft.reports().getFirst().preview().trip().summary().sites()).containsExactly("静岡県浜松市",
                "名古屋臨海高速鉄道株式会社");
        assertThat(draft.reports().getFirst().counterparts().trips()).isEmpty();
        assertThat(room.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    void aPublishedDraftIsPublic() {
        long revision = drafted(REPORT);

        assertThat(intake.publish(revision, Map.of(), "受付")).isInstanceOf(Publication.Done.class);

        assertThat(room.counts().trips()).isOne();
        assertThat(intake.draft(revision)).isEmpty();
        assertThat(intake.publish(revision, Map.of(), "受付")).isEqualTo(new Publication.Missing());
    }

    @Test
    void aDiscardedDraftCannotBePublished() {
        long revision = drafted(REPORT);

        assertThat(intake.discard(revision)).isTrue();

        assertThat(intake.discard(revision)).isFalse();
        assertThat(intake.publish(revision, Map.of(), "受付")).isEqualTo(new Publication.Missing());
    }

    @Test
    void aCorrectedFileTakesTheTripsPlace() {
        long trip = published(REPORT).tripId();
        Draft correction = intake.draft(drafted(REPORT.replace("誰か。", "どこか。"))).orElseThrow();

        Counterparts counterparts = correction.reports().getFirst().counterparts();
        assertThat(counterparts.trips()).extracting(TripSummary::id).containsExactly(trip);
        assertThat(counterparts.likeliest()).isEqualTo(trip);
        assertThat(intake.publish(correction.revision().id(), Map.of(1, trip), "受付"))
            .isInstanceOf(Publication.Done.class);

        assertThat(room.visit(trip, 1).orElseThrow().questions().getFirst().question()).endsWith("どこか。");
        assertThat(room.counts().trips()).isOne();
    }

    @Test
    void anImportPublishesAtOnce() {
        Handed.Published handed = (Handed.Published) intake.publish(bytes(read("seeds/000_37e05d41e62604df.txt")),
                "報告.txt", "取込");

        assertThat(handed.visits()).isEqualTo(4);
        assertThat(handed.questions()).isEqualTo(22);
        assertThat(room.counts().questions()).isEqualTo(22);
    }

    @Test
    void theSameBytesLeadToTheDraftThatIsThere() {
        long revision = drafted(REPORT);

        assertThat(intake.publish(bytes(REPORT), "写し.txt", "別の者"))
            .isEqualTo(new Handed.AlreadyHere(List.of(archive.revision(revision).orElseThrow()),
                    "「写し.txt」と同じ内容のファイルは、すでに受付に下書き「水道・交通委員会行政視察概要」としてあります。新しくは何も保存していません。"));
    }

    @Test
    void theSameBytesLeadToTheTripThatIsThere() {
        RevisionView first = published(REPORT);

        assertThat(intake.draft(bytes(REPORT), "写し.txt", "別の者")).isEqualTo(new Handed.AlreadyHere(List.of(first),
                "「写し.txt」と同じ内容の報告書は、すでに公開されています：「水道・交通委員会行政視察概要」（/trips/" + first.tripId() + "）。新しくは何も保存していません。"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " \n\n", "%PDF-1.7\0\0", "吾輩は猫である。\n名前はまだ無い。\n" })
    void whatIsNoReportIsRefusedAndNotKept(String text) {
        assertThat(intake.draft(bytes(text), "猫.txt", "受付")).isInstanceOf(Handed.Refused.class);
        assertThat(intake.publish(bytes(text), "猫.txt", "受付")).isInstanceOf(Handed.Refused.class);
        assertThat(archive.isEmpty()).isTrue();
    }

    @Test
    void aReportWithErrorsIsADraftThatCannotBePublished() {
        long revision = drafted(NAMELESS_SITE);

        assertThat(intake.publish(revision, Map.of(), "受付")).isInstanceOfSatisfying(Publication.Blocked.class,
                blocked -> assertThat(blocked.errors()).extracting(Diagnostic::code)
                    .containsExactly("visit-without-site"));

        assertThat(intake.draft(revision)).isPresent();
        assertThat(room.counts().trips()).isZero();
    }

    @Test
    void anImportRefusesAReportWithErrors() {
        Handed handed = intake.publish(bytes(NAMELESS_SITE), "報告.txt", "取込");

        assertThat(handed).isInstanceOfSatisfying(Handed.Refused.class,
                refused -> assertThat(refused.code()).isEqualTo("visit-without-site"));
        assertThat(archive.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "報告.txt,報告.txt", "C:\\report\\報告.txt,報告.txt", "../../etc/報告.txt,報告.txt", "'/',report.txt",
            "' ',report.txt", "'報\u0000\u202E告.txt',報告.txt" })
    void aFileNameLosesFoldersAndWhatCannotBePrinted(String sent, String kept) {
        Handed.Drafted drafted = (Handed.Drafted) intake.draft(bytes(REPORT), sent, "受付");

        assertThat(archive.revision(drafted.revisionId()).orElseThrow().source().fileName()).isEqualTo(kept);
    }

    @Test
    void ofAVeryLongFileNameTheEndIsKept() {
        Handed.Drafted drafted = (Handed.Drafted) intake.draft(bytes(REPORT), "長".repeat(9000) + ".txt", "受付");

        assertThat(archive.revision(drafted.revisionId()).orElseThrow().source().fileName()).hasSize(200)
            .endsWith("長.txt");
    }

    @Test
    void whatTheDatabaseRefusesIsSaid() {
        String endless = new Random(1).ints(5000, 0x4E00, 0x9FA0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
        String report = REPORT.replace("1 視察先\n\n静岡県浜松市\n", "1 視察先\n\n" + endless + "\n");

        assertThat(intake.publish(bytes(report), "報告.txt", "取込")).isInstanceOfSatisfying(Handed.Refused.class,
                refused -> assertThat(refused.message()).contains("収められない"));
        assertThat(archive.isEmpty()).isTrue();
        long draft = drafted(report);
        assertThat(intake.publish(draft, Map.of(), "受付")).isInstanceOfSatisfying(Publication.Refused.class,
                refused -> assertThat(refused.message()).contains("収められない"));
        assertThat(intake.draft(draft)).isPresent();
    }

    @Test
    void photosOfADraftAreKeptWithTheirVisit() throws IOException {
        Handed.Drafted drafted = (Handed.Drafted) intake.draft(illustrated(), "報告.docx", "受付");
        Publication.Done done = (Publication.Done) intake.publish(drafted.revisionId(), Map.of(), "受付");

        assertPictured(done.revisions().getFirst().tripId());
    }

    @Test
    void photosOfAnImportAreKeptToo() throws IOException {
        Handed.Published published = (Handed.Published) intake.publish(illustrated(), "報告.docx", "取込");

        assertPictured(published.revisions().getFirst().tripId());
    }

    /**
     * The text tells of a photo that the file does not hold, and the file of two more.
     */
    private void assertPictured(long trip) {
        assertThat(room.visit(trip, 2).orElseThrow().photos()).containsExactly(new PhotoView(1, "車両基地にて", false),
                new PhotoView(2, "処理場の前", true), new PhotoView(3, "写真のことば", true));
        assertThat(room.photo(trip, 2, 1)).isEmpty();
        assertThat(room.photo(trip, 2, 2).orElseThrow().mediaType()).isEqualTo("image/png");
        assertThat(room.photo(trip, 2, 3).orElseThrow().bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    /**
     * The report as a Word document, with a photo in it whose caption has brackets and
     * one without.
     */
    private static byte[] illustrated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB), "png", png);
        try (XWPFDocument document = new XWPFDocument()) {
            REPORT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            for (String caption : List.of("（処理場の前）", "写真のことば")) {
                XWPFRun photo = document.createParagraph().createRun();
                photo.addPicture(new ByteArrayInputStream(png.toByteArray()), PictureType.PNG, "a.png", 1000, 800);
                photo.setText(caption);
            }
            document.write(bytes);
        }
        catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private long drafted(String text) {
        return ((Handed.Drafted) intake.draft(bytes(text), "報告.txt", "受付")).revisionId();
    }

    private RevisionView published(String text) {
        return ((Handed.Published) intake.publish(bytes(text), "報告.txt", "受付")).revisions().getFirst();
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

package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.WithArchive;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A preview shows what will be published, before there is any address. */
@WithArchive
class ReportPreviewTest {

    @Autowired
    Archive archive;

    @Autowired
    ReadingRoom room;

    @Test
    void showsWhatWillBePublished() {
        ReportPreview preview = ReportPreview.of(Reports.whole(), List.of());

        long trip = Reports.kept(archive.publish(Reports.file("本文"), List.of(Reports.whole()), "受付")).tripId();

        TripView published = room.trip(trip).orElseThrow();
        assertThat(preview.trip()).usingRecursiveComparison()
            .ignoringFieldsMatchingRegexes(".*[iI]d")
            .ignoringFields("source")
            .isEqualTo(published);
        assertThat(preview.visits()).usingRecursiveComparison()
            .ignoringFieldsMatchingRegexes(".*[iI]d")
            .isEqualTo(IntStream.rangeClosed(1, 3).mapToObj(number -> room.visit(trip, number).orElseThrow()).toList());
    }

    @Test
    void everyIdOfAPreviewIsZero() {
        ReportPreview preview = ReportPreview.of(Reports.whole(), List.of());

        assertThat(preview.trip().summary().id()).isZero();
        assertThat(preview.trip().source()).isNull();
        assertThat(preview.visits()).allSatisfy(visit -> {
            assertThat(visit.visit().id()).isZero();
            assertThat(visit.visit().siteId()).isZero();
            assertThat(visit.sections()).allSatisfy(section -> assertThat(section.id()).isZero());
            assertThat(visit.questions()).allSatisfy(question -> assertThat(question.id()).isZero());
        });
    }

}

package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.WithArchive;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.ReportParser;
import jp.shisatsu.report.Section;
import jp.shisatsu.report.Visit;
import jp.shisatsu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report said can be read from the archive again, exactly. */
@WithArchive
class RebuildingTest {

    @Autowired
    Archive archive;

    @Test
    void aPublishedReportIsRebuiltAsItWasParsed() {
        assertThat(keptAndRebuilt(Reports.whole())).isEqualTo(Reports.whole());
    }

    @Test
    void theSampleIsRebuiltAsItWasParsed() throws IOException {
        String text = Files.readString(Path.of("seeds/000_37e05d41e62604df.txt"));
        InspectionReport parsed = ReportParser.parse(new SourceText(text, "UTF-8")).value();

        assertThat(keptAndRebuilt(parsed)).isEqualTo(parsed);
    }

    @Test
    void aReportThatStatesNothingButATitleStatesNothingAfterwards() {
        InspectionReport nothing = new InspectionReport("題名", null, null, null, null, null, List.of(), List.of(),
                List.of(), List.of(), List.of());

        assertThat(keptAndRebuilt(nothing)).isEqualTo(nothing);
    }

    @Test
    void anOutlineDeeperThanAStackIsKept() {
        Section deep = Stream
            .iterate(new Section("底", "底", "底", List.of(), List.of()),
                    inner -> new Section("・", "題", "", List.of(inner), List.of()))
            .limit(20_000)
            .reduce((outer, inner) -> inner)
            .orElseThrow();
        Visit visit = new Visit("穴", null, null, null, null, List.of(), List.of(deep), List.of(), List.of(), List.of());

        Section rebuilt = keptAndRebuilt(Reports.trip("深い報告", visit)).visits().getFirst().sections().getFirst();

        assertThat(Stream.iterate(rebuilt, inner -> !inner.sections().isEmpty(), inner -> inner.sections().getFirst()))
            .hasSize(19_999);
    }

    private InspectionReport keptAndRebuilt(InspectionReport report) {
        RevisionView revision = Reports.kept(archive.publish(Reports.file("本文"), List.of(report), "受付"));
        return archive.report(revision.tripId()).orElseThrow();
    }

}

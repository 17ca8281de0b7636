package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.archive.Edition;
import jp.shisatsu.archive.Filed;
import jp.shisatsu.archive.RevisionView;
import jp.shisatsu.archive.SourceReport;
import jp.shisatsu.report.InspectionReport;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a correction moves to another site, or spells another way, is found there. */
@WithSearch
class CorrectionTest {

    @Autowired
    Archive archive;

    @Autowired
    ReportSearch search;

    @Autowired
    Shelf shelf;

    private long trip;

    @BeforeEach
    void publish() {
        shelf.clear();
        trip = kept(archive.publish(file("初版"), List.of(report("港湾の視察", visit("仁川港湾公社", "水深は。", "陸上電力は。"))), "受付"))
            .tripId();
    }

    @Test
    void aQuestionMovedToAnotherSiteIsFoundThere() {
        correct(report("港湾の視察", visit("仁川港湾公社", "陸上電力は。"), visit("釜山港湾公社", "水深は。")));

        assertThat(found("水深")).singleElement().satisfies(hit -> {
            assertThat(hit.site()).isEqualTo("釜山港湾公社");
            assertThat(hit.visitNumber()).isEqualTo(2);
        });
        assertThat(found("釜山港湾公社")).extracting(Hit::kind).contains(Kind.SITE);
    }

    @Test
    void aSiteSpeltAnotherWayIsOneSiteSpeltThatWay() {
        correct(report("港湾の視察", visit("仁川　港湾　公社", "水深は。", "陸上電力は。")));

        assertThat(found("陸上電力")).singleElement().extracting(Hit::site).isEqualTo("仁川　港湾　公社");
        assertThat(found("公社")).filteredOn(hit -> hit.kind() == Kind.SITE).hasSize(1);
    }

    @Test
    void aSiteNobodyVisitedIsNotFound() {
        correct(report("港湾の視察", visit("釜山港湾公社", "水深は。")));

        assertThat(found("仁川")).isEmpty();
    }

    private void correct(InspectionReport report) {
        RevisionView draft = kept(archive.draft(file("訂正版"), List.of(report), "受付"));
        archive.publish(draft.id(), List.of(new Edition(report, trip)), List.of(), "受付");
    }

    private List<Hit> found(String words) {
        return search.find(new SearchQuery(words, Selection.EVERYTHING, Order.RELEVANCE, 1, 100)).hits();
    }

    private static RevisionView kept(Filed filed) {
        return ((Filed.Kept) filed).revisions().getFirst();
    }

    private static SourceReport file(String text) {
        return new SourceReport(text.getBytes(StandardCharsets.UTF_8), "報告.txt", "text/plain", text);
    }

    private static InspectionReport report(String title, Visit... visits) {
        return new InspectionReport(title, null, null, null, null, null, List.of(), List.of(visits), List.of(),
                List.of(), List.of());
    }

    private static Visit visit(String site, String... questions) {
        List<Question> asked = Stream.of(questions).map(text -> new Question(text, null, List.of())).toList();
        return new Visit(site, null, null, null, null, List.of(), List.of(), asked, List.of(), List.of());
    }

}

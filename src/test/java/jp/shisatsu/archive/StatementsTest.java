package jp.shisatsu.archive;

import static jp.shisatsu.archive.Reports.file;
import static jp.shisatsu.archive.Reports.question;
import static jp.shisatsu.archive.Reports.trip;
import static jp.shisatsu.archive.Reports.visit;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.IntStream;
import jp.shisatsu.WithArchive;
import jp.shisatsu.report.Question;
import jp.shisatsu.report.Visit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a page reads costs a few statements, however much there is to read. */
@WithArchive
class StatementsTest {

    @Autowired
    Archive archive;

    @Autowired
    ReadingRoom room;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void aTripCostsTheSameForOneVisitAndForMany() {
        long brief = published("日帰り", 1);
        long extensive = published("長い視察", 30);

        assertThat(statements(() -> room.trip(extensive))).isEqualTo(statements(() -> room.trip(brief)))
            .isLessThanOrEqualTo(8);
    }

    @Test
    void aVisitCostsTheSameForOneQuestionAndForMany() {
        long brief = published("日帰り", 1);
        long extensive = published("長い視察", 30);

        assertThat(statements(() -> room.visit(extensive, 30))).isEqualTo(statements(() -> room.visit(brief, 1)))
            .isLessThanOrEqualTo(9);
    }

    @Test
    void aListCostsTheSameHoweverLong() {
        IntStream.rangeClosed(1, 30).forEach(visits -> published("視察" + visits, visits));

        assertThat(statements(() -> room.trips(TripFilter.ALL, PageRequest.of(0, 25))))
            .isEqualTo(statements(() -> room.trips(TripFilter.ALL, PageRequest.of(0, 1))))
            .isLessThanOrEqualTo(5);
        assertThat(statements(() -> room.questions(PageRequest.of(0, 25)))).isLessThanOrEqualTo(2);
        assertThat(statements(() -> room.sites(PageRequest.of(0, 25)))).isLessThanOrEqualTo(2);
        assertThat(statements(() -> room.facets(TripFilter.ALL))).isEqualTo(4);
        assertThat(statements(() -> room.counts())).isOne();
        assertThat(statements(() -> archive.drafts())).isOne();
        assertThat(statements(() -> archive.published(PageRequest.of(0, 25)))).isLessThanOrEqualTo(2);
    }

    @Test
    void aSiteCostsTheSameForOneVisitAndForMany() {
        long seldom = room.trip(published("一度", 2)).orElseThrow().visits().get(1).siteId();
        IntStream.rangeClosed(1, 30).forEach(count -> published("視察" + count, 1));
        long often = room.sites(PageRequest.of(0, 25))
            .stream()
            .filter(site -> site.visitCount() == 31)
            .findFirst()
            .orElseThrow()
            .id();

        assertThat(statements(() -> room.site(often))).isEqualTo(statements(() -> room.site(seldom)))
            .isLessThanOrEqualTo(4);
    }

    /** A trip to as many places, with as many questions at each. */
    private long published(String title, int visits) {
        Visit[] visited = IntStream.range(0, visits)
            .mapToObj(place -> visit("施設" + place, "静岡県浜松市", questions(visits)))
            .toArray(Visit[]::new);
        return Reports.kept(archive.publish(file(title), List.of(trip(title, visited)), "受付")).tripId();
    }

    private static Question[] questions(int count) {
        return IntStream.range(0, count).mapToObj(asked -> question("問" + asked, "答" + asked)).toArray(Question[]::new);
    }

    private long statements(Runnable reading) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        reading.run();
        return statistics.getPrepareStatementCount() - before;
    }

}

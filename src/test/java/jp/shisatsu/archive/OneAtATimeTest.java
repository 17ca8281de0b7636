package jp.shisatsu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.shisatsu.WithArchive;
import jp.shisatsu.report.InspectionReport;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What several clerks do at the same time happens once. */
@WithArchive
class OneAtATimeTest {

    private static final int CLERKS = 6;

    @Autowired
    Archive archive;

    @Autowired
    ReadingRoom room;

    @RepeatedTest(3)
    void theSameBytesArePublishedOnce() throws Exception {
        List<Filed> filed = atTheSameTime(
                clerk -> archive.publish(Reports.file("本文"), List.of(Reports.whole()), "受付" + clerk));

        assertThat(filed).filteredOn(Filed.Kept.class::isInstance).hasSize(1);
        assertThat(filed).filteredOn(Filed.AlreadyHere.class::isInstance).hasSize(CLERKS - 1);
        assertThat(room.counts().trips()).isOne();
    }

    @RepeatedTest(3)
    void aDraftIsPublishedOnce() throws Exception {
        RevisionView draft = Reports.kept(archive.draft(Reports.file("本文"), List.of(Reports.whole()), "受付"));

        List<List<RevisionView>> published = atTheSameTime(
                clerk -> archive.publish(draft.id(), List.of(Edition.anew(Reports.whole())), List.of(), "受付" + clerk));

        assertThat(published).filteredOn(revisions -> !revisions.isEmpty()).hasSize(1);
        assertThat(room.counts().trips()).isOne();
    }

    @RepeatedTest(3)
    void aTripIsWithdrawnOnceWhileOthersReplaceIt() throws Exception {
        long trip = Reports.kept(archive.publish(Reports.file("本文"), List.of(Reports.whole()), "受付")).tripId();

        List<Boolean> withdrawn = atTheSameTime(clerk -> {
            RevisionView draft = Reports
                .kept(archive.draft(Reports.file("訂正" + clerk), List.of(Reports.whole()), "受付"));
            archive.publish(draft.id(), List.of(new Edition(Reports.whole(), trip)), List.of(), "受付");
            return archive.withdraw(trip, "課長", "誤り");
        });

        assertThat(withdrawn).containsOnlyOnce(true);
        assertThat(room.counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @RepeatedTest(3)
    void differentReportsAboutOnePlaceMeetThere() throws Exception {
        InspectionReport report = Reports.whole();

        atTheSameTime(clerk -> archive.publish(Reports.file("本文" + clerk), List.of(report), "受付"));

        assertThat(room.counts().trips()).isEqualTo(CLERKS);
        assertThat(room.sites(PageRequest.of(0, 20))).hasSize(2);
        assertThat(room.facets(TripFilter.ALL).committees()).hasSize(1);
    }

    /** Something done by a clerk, known by number. */
    interface Deed<T> {

        T by(int clerk);

    }

    private static <T> List<T> atTheSameTime(Deed<T> deed) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(CLERKS);
        try (ExecutorService clerks = Executors.newFixedThreadPool(CLERKS)) {
            List<Callable<T>> deeds = IntStream.range(0, CLERKS).<Callable<T>>mapToObj(clerk -> () -> {
                start.await();
                return deed.by(clerk);
            }).toList();
            List<Future<T>> done = clerks.invokeAll(deeds);
            return done.stream().map(Future::resultNow).toList();
        }
    }

}

package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.Resource;

/** The index can be lost, and is made again from the database. */
@WithSearch
@ExtendWith(OutputCaptureExtension.class)
class IndexUpkeepTest {

    @Autowired
    Shelf shelf;

    @Autowired
    IndexUpkeep upkeep;

    @Autowired
    IndexDefinition definition;

    @Autowired
    IndexAtStart start;

    @Autowired
    AfterCommit afterCommit;

    @BeforeEach
    void nothingIsThere() {
        shelf.clear();
        definition.note();
    }

    @Test
    void indexIsWholeAsLongAsAllIsPublishedAndWithdrawnHere() {
        long trip = shelf.whole();
        assertThat(upkeep.isWhole()).isTrue();
        shelf.withdraw(trip);
        assertThat(upkeep.isWhole()).isTrue();
    }

    @Test
    void aReportOfManySitesAndMembersIsOneTripOfTheIndex() throws IOException {
        shelf.sample();
        assertThat(upkeep.isWhole()).isTrue();
    }

    @Test
    void rebuildFindsWhatWasFoundAndTellsHowFarItIs() {
        shelf.whole();
        List<String> before = shelf.find("ソウル");
        List<String> told = new CopyOnWriteArrayList<>();
        upkeep.rebuild((done, total) -> told.add(done + "/" + total));
        assertThat(shelf.find("ソウル")).isEqualTo(before).isNotEmpty();
        assertThat(told).containsExactlyInAnyOrder("1/5", "2/5", "3/5", "4/5", "5/5");
    }

    @Test
    void oldIndexAnswersWhileTheNewOneIsMade() {
        shelf.whole();
        List<String> before = shelf.find("ソウル");
        List<List<String>> meanwhile = new CopyOnWriteArrayList<>();
        upkeep.rebuild((done, total) -> meanwhile.add(shelf.find("ソウル")));
        assertThat(meanwhile).hasSize(5).containsOnly(before);
    }

    @Test
    void whoPublishesMeanwhileWaitsAndIsFoundAfterwards() throws Exception {
        shelf.whole();
        try (ExecutorService clerk = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<Long>> published = new AtomicReference<>();
            upkeep.rebuild((done, total) -> {
                published.compareAndSet(null, clerk.submit(() -> shelf.ask("Q 港湾は。\nA 広い。\n")));
                assertThat(published.get().isDone()).isFalse();
                assertThat(shelf.find("広い")).isEmpty();
            });
            published.get().get();
        }
        assertThat(shelf.find("広い")).hasSize(1);
        assertThat(upkeep.isWhole()).isTrue();
    }

    @Test
    void rebuildThatIsNotThatOfTheDatabaseFails() {
        shelf.whole();
        assertThatIllegalStateException().isThrownBy(() -> upkeep.rebuild((done, total) -> {
            if (done == total) {
                shelf.loseQuestionsOfDatabase();
            }
        })).withMessageContaining("QUESTION=0");
        assertThat(upkeep.isWhole()).isFalse();
    }

    @Test
    void failureAfterTheCommitIsToldAndMendedAtTheStart(CapturedOutput output) {
        shelf.whole();
        afterCommit.await(CompletableFuture.failedFuture(new IOException("disk full")));
        assertThat(output).contains("検索の索引に書けませんでした", "disk full");
        assertThat(upkeep.isWhole()).isFalse();
        start.run(null);
        assertThat(upkeep.isWhole()).isTrue();
    }

    @Test
    void startGoesOnWithoutAnIndex(CapturedOutput output, @Value("${archive.data}") Path data) throws IOException {
        shelf.whole();
        definition.forget();
        Path noted = data.resolve("index/definition.sha256");
        Path inTheWay = Files.createDirectories(noted.resolve("in-the-way"));
        start.run(null);
        assertThat(output).contains("検索の索引を作れませんでした", "reindex を実行してください");
        assertThat(shelf.find("ソウル")).isNotEmpty();
        Files.delete(inTheWay);
        Files.delete(noted);
    }

    @Test
    void lostIndexIsMadeAgainAtTheStart() {
        shelf.whole();
        shelf.loseIndex();
        assertThat(shelf.find("ソウル")).isEmpty();
        start.run(null);
        assertThat(shelf.find("ソウル")).isNotEmpty();
    }

    @Test
    void everythingThatMakesAPassageIsPartOfTheDefinition() throws IOException {
        assertThat(IndexDefinition.parts()).extracting(Resource::getFilename)
            .contains("JapaneseAnalysis.class", "LetterSpacing.class", "PlainNumberFilterFactory.class",
                    "kanji-variants.txt", "katakana-variants.txt", "Passage.class", "PassageBinder.class",
                    "PassageFields.class", "PassageIndex.class", "PassagePlace.class", "PassageNarrowing.class",
                    "PassageNames.class", "PassageKind.class", "TripPassage.class", "SitePassage.class",
                    "JapaneseDay.class");
    }

    @Test
    void indexOfAnOlderDefinitionIsMadeAgainAtTheStart() {
        shelf.whole();
        definition.forget();
        assertThat(upkeep.isWhole()).isFalse();
        start.run(null);
        assertThat(upkeep.isWhole()).isTrue();
    }

}

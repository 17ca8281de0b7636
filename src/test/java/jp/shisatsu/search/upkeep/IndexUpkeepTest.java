package jp.shisatsu.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.shisatsu.archive.Archive;
import jp.shisatsu.search.IndexReaders;
import jp.shisatsu.search.OutdatedPassages;
import jp.shisatsu.search.Shelf;
import jp.shisatsu.search.WithSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
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
    IndexCheck check;

    @Autowired
    IndexMending mending;

    @Autowired
    IndexReaders readers;

    @Autowired
    OutdatedPassages outdated;

    @Autowired
    Archive archive;

    @Autowired
    RebuildState rebuild;

    private IndexKeeper keeper;

    @BeforeEach
    void nothingIsThere() {
        shelf.clear();
        readers.showLatest();
        definition.note(LastRebuild.since(Instant.now()));
        keeper = new IndexKeeper(mending, definition, readers, upkeep, archive, rebuild);
    }

    @AfterEach
    void stop() throws InterruptedException {
        keeper.destroy();
    }

    private void start() throws Exception {
        keeper.run(new DefaultApplicationArguments());
        keeper.awaitRest();
    }

    @Test
    void indexIsWholeAsLongAsAllIsPublishedAndWithdrawnHere() {
        long trip = shelf.whole();
        assertThat(check.seemsWhole()).isTrue();
        shelf.withdraw(trip);
        assertThat(check.seemsWhole()).isTrue();
    }

    @Test
    void aReportOfManySitesAndMembersIsOneTripOfTheIndex() throws IOException {
        shelf.sample();
        assertThat(check.compare().isWhole()).isTrue();
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
    void whoPublishesMeanwhileDoesNotWaitAndIsFoundAfterwards() throws Exception {
        shelf.whole();
        try (ExecutorService clerk = Executors.newSingleThreadExecutor()) {
            AtomicBoolean published = new AtomicBoolean();
            upkeep.rebuild((done, total) -> {
                if (published.compareAndSet(false, true)) {
                    CompletableFuture.runAsync(() -> shelf.ask("Q 港湾は。\nA 広い。\n"), clerk).join();
                }
                assertThat(shelf.find("広い")).isEmpty();
            });
        }
        assertThat(shelf.find("広い")).hasSize(1);
        assertThat(check.compare().isWhole()).isTrue();
    }

    @Test
    void rebuildThatIsNotThatOfTheDatabaseFails() {
        shelf.whole();
        assertThatIllegalStateException().isThrownBy(() -> upkeep.rebuild((done, total) -> {
            if (done == total) {
                shelf.loseQuestionsOfDatabase();
            }
        })).withMessageContaining("QUESTION=0");
        assertThat(check.seemsWhole()).isFalse();
    }

    @Test
    void whatIsWithdrawnDuringARebuildIsFoundNoMore() throws Exception {
        long trip = shelf.whole();
        List<String> meanwhile = new CopyOnWriteArrayList<>();
        AtomicBoolean withdrawn = new AtomicBoolean();
        try (ExecutorService clerk = Executors.newSingleThreadExecutor()) {
            upkeep.rebuild((done, total) -> {
                if (withdrawn.compareAndSet(false, true)) {
                    CompletableFuture.runAsync(() -> shelf.withdraw(trip), clerk).join();
                    meanwhile.addAll(shelf.find("ソウル"));
                    meanwhile.addAll(shelf.find("人口"));
                }
            });
        }
        assertThat(withdrawn).isTrue();
        assertThat(meanwhile).isEmpty();
        assertThat(shelf.find("ソウル")).isEmpty();
        assertThat(outdated.known()).isEmpty();
    }

    @Test
    void afterARebuildThatFailedNothingIsFoundOfWhatIsReplacedOrWithdrawn() {
        long withdrawn = shelf.whole();
        long corrected = shelf.ask("Q 山田氏の電話は。\nA 秘密である。\n");
        shelf.ask("Q 港湾は。\nA 広い。\n");
        assertThatThrownBy(() -> upkeep.rebuild((done, total) -> {
            throw new IllegalStateException("disk full");
        })).hasMessageContaining("disk full");
        assertThat(shelf.find("秘密")).hasSize(1);
        shelf.correct(corrected, "港湾委員会海外行政視察概要", "Q 電話は。\nA 知らない。\n");
        shelf.withdraw(withdrawn);
        assertThat(shelf.find("秘密")).isEmpty();
        assertThat(shelf.find("ソウル")).isEmpty();
        assertThat(shelf.find("広い")).hasSize(1);
        upkeep.rebuild((done, total) -> {
        });
        assertThat(shelf.find("知らない")).hasSize(1);
        assertThat(shelf.find("広い")).hasSize(1);
    }

    @Test
    void startGoesOnWithoutAnIndex(CapturedOutput output, @Value("${archive.data}") Path data) throws Exception {
        shelf.whole();
        definition.forget();
        Path noted = data.resolve("index/definition.sha256");
        Path inTheWay = Files.createDirectories(noted.resolve("in-the-way"));
        start();
        assertThat(output).contains("検索の索引を作れませんでした", "reindex を実行してください");
        Files.delete(inTheWay);
        Files.delete(noted);
    }

    @Test
    void lostIndexIsMadeAgainAtTheStart() throws Exception {
        shelf.whole();
        shelf.loseIndex();
        assertThat(shelf.find("ソウル")).isEmpty();
        start();
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
    void indexOfAnOlderDefinitionIsMadeAgainAtTheStart() throws Exception {
        shelf.whole();
        definition.forget();
        assertThat(check.seemsWhole()).isFalse();
        start();
        assertThat(check.seemsWhole()).isTrue();
    }

    /** An older program noted less beside its index. */
    @Test
    void whatIsHiddenUntilTheIndexIsMadeAnewIsFoundAfterwards(@Value("${archive.data}") Path data) throws Exception {
        shelf.whole();
        Path noted = data.resolve("index/definition.sha256");
        Files.writeString(noted, Files.readAllLines(noted).getFirst());
        start();
        assertThat(readers.isNoneShown()).isFalse();
        assertThat(shelf.find("ソウル")).isNotEmpty();
    }

}

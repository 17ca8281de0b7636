package jp.shisatsu.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import jp.shisatsu.search.IndexReaders;
import jp.shisatsu.search.Kind;
import jp.shisatsu.search.Shelf;
import jp.shisatsu.search.WithSearch;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What differs between database and index is named, and only that is mended. */
@WithSearch
class IndexRepairTest {

    @Autowired
    Shelf shelf;

    @Autowired
    IndexCheck check;

    @Autowired
    IndexRepair repair;

    @Autowired
    IndexMending mending;

    @Autowired
    IndexDefinition definition;

    @Autowired
    IndexReaders readers;

    @Autowired
    RebuildState rebuild;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManagerFactory entities;

    @BeforeEach
    void aTripIsThere() {
        shelf.clear();
        readers.showLatest();
        definition.note(LastRebuild.since(Instant.now()));
        shelf.whole();
    }

    @Test
    void nothingDiffersWhereAllWasPublishedHere() {
        assertThat(check.compare().isWhole()).isTrue();
    }

    @Test
    void whatTheIndexLacksIsNamedAndAdded() {
        loseQuestionsOfIndex();
        Findings found = check.compare();
        assertThat(found.isWhole()).isFalse();
        assertThat(difference(found, Kind.QUESTION).missing()).hasSize(1);
        assertThat(difference(found, Kind.TRIP).isNone()).isTrue();
        assertThat(repair.mend(found, (done, total) -> {
            throw new AssertionError("nothing is made anew");
        }).isWhole()).isTrue();
        assertThat(shelf.find("人口", Kind.QUESTION)).hasSize(1);
    }

    @Test
    void whatTheDatabaseLacksIsNamedAndRemoved() {
        shelf.loseQuestionsOfDatabase();
        Findings found = check.compare();
        assertThat(difference(found, Kind.QUESTION).superfluous()).hasSize(1);
        assertThat(repair.mend(found, (_, _) -> {
        }).isWhole()).isTrue();
        assertThat(shelf.find("人口", Kind.QUESTION)).isEmpty();
    }

    @Test
    void asManyButOthersAreNotTheSame() {
        loseQuestionsOfIndex();
        database.sql("update question set id = id + 1000").update();
        shelf.ask("Q 港湾は。\n");
        shelf.loseQuestionsOfDatabase();
        assertThat(check.compare().isWhole()).isFalse();
    }

    @Test
    void whatWasGivenUpIsToldAndTriedAgain() {
        giveUpOnATrip();
        assertThat(check.compare().aborted()).isEqualTo(1);
        assertThat(health()).isEqualTo(Status.OUT_OF_SERVICE);
        mending.mend();
        assertThat(check.compare().isWhole()).isTrue();
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void anIndexThatIsMadeAnewIsUp() {
        definition.forget();
        assertThat(health()).isEqualTo(Status.OUT_OF_SERVICE);
        rebuild.begin(5);
        assertThat(health()).isEqualTo(Status.UP);
        rebuild.end();
    }

    @Test
    void idsAreComparedOneByOne() {
        assertThat(new Merging(new long[] { 1, 2, 4, 9 }, new long[] { 0, 2, 2, 3, 9, 10 }).difference(Kind.TRIP))
            .isEqualTo(new Difference(Kind.TRIP, 4, 6, List.of(1L, 4L), List.of(0L, 2L, 3L, 10L)));
    }

    private Status health() {
        return new IndexHealth(check, rebuild).health().getStatus();
    }

    private static Difference difference(Findings findings, Kind kind) {
        return findings.differences().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private void loseQuestionsOfIndex() {
        Search.mapping(entities).scope(Object.class, List.of("Question")).workspace().purge();
        Search.mapping(entities).scope(Object.class, List.of("Question")).workspace().flush();
    }

    /** As after the third try. */
    private void giveUpOnATrip() {
        database.sql("""
                insert into index_event (id, entity_name, entity_id, entity_id_hash, payload, retries, process_after,
                                         status)
                    select gen_random_uuid(), 'Trip', id, 0, '', 2, now(), 'ABORTED' from trip""").update();
    }

}

package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The index can be lost, and is made again from the database. */
@WithSearch
class IndexUpkeepTest {

    @Autowired
    Shelf shelf;

    @Autowired
    IndexUpkeep upkeep;

    @Autowired
    IndexDefinition definition;

    @Autowired
    IndexAtStart start;

    @BeforeEach
    void nothingIsThere() {
        shelf.clear();
    }

    @Test
    void indexIsWholeAsLongAsAllIsPublishedAndWithdrawnHere() {
        long trip = shelf.whole();
        assertThat(upkeep.isWhole()).isTrue();
        shelf.withdraw(trip);
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
    void lostIndexIsMadeAgainAtTheStart() {
        shelf.whole();
        shelf.loseIndex();
        assertThat(shelf.find("ソウル")).isEmpty();
        start.run(null);
        assertThat(shelf.find("ソウル")).isNotEmpty();
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

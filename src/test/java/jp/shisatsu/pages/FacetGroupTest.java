package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.shisatsu.archive.Facet;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Order;
import jp.shisatsu.search.SearchQuery;
import jp.shisatsu.search.SearchResult;
import jp.shisatsu.search.Selection;
import org.junit.jupiter.api.Test;

/** How much of a long list of values a page of hits shows. */
class FacetGroupTest {

    private static final Link LIST = Link.to("/search").with("q", "港湾");

    private static FacetGroup sites(int number, Selection selection) {
        var facets = IntStream.rangeClosed(1, number)
            .mapToObj(id -> new Facet("" + id, "site " + id, 100 - id))
            .toList();
        var result = new SearchResult(new SearchQuery("港湾", selection, Order.RELEVANCE, 1, 20), 0, 0, List.of(),
                Map.of(FacetField.SITES, facets), List.of());
        return FacetGroup.of(result, LIST).getFirst();
    }

    @Test
    void ofAFewValuesTheFirstAreShownAndTheOthersOnDemand() {
        var group = sites(12, Selection.EVERYTHING);
        assertThat(group.first()).extracting(FacetGroup.Value::label)
            .containsExactly("site 1", "site 2", "site 3", "site 4", "site 5", "site 6");
        assertThat(group.left()).isEqualTo(6);
        assertThat(group.all()).isNull();
    }

    @Test
    void ofManyTheFirstAreShownAndTheWayToAll() {
        var group = sites(13, Selection.EVERYTHING);
        assertThat(group.first()).hasSize(6);
        assertThat(group.left()).isZero();
        assertThat(group.all()).hasToString("/search/narrow?q=%E6%B8%AF%E6%B9%BE&by=site");
    }

    @Test
    void whatIsChosenIsAlwaysShown() {
        var group = sites(13, Selection.EVERYTHING.with(FacetField.SITES, "13"));
        assertThat(group.chosen()).extracting(FacetGroup.Value::label).containsExactly("site 13");
        assertThat(group.first()).hasSize(7);
    }

}

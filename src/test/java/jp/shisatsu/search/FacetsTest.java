package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.shisatsu.archive.Facet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a facet promises is what a reader gets who chooses it. */
@WithSearch
class FacetsTest {

    @Autowired
    Shelf shelf;

    @Autowired
    ReportSearch search;

    /** A query and a value of it that a reader could choose. */
    private record Pair(String query, FacetField field, Facet value) {
    }

    @BeforeEach
    void threeTripsAreThere() throws IOException {
        shelf.clear();
        shelf.sample();
        shelf.whole();
        shelf.ask("Q 港湾の人口と国際都市は。\nA 横浜の委員会で聞いた。\n");
    }

    @Test
    void countsAreThoseOfTheListsBehindThem() throws IOException {
        List<Pair> pairs = pairs();
        Collections.shuffle(pairs, new Random(20251029));
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
        assertThat(pairs.subList(0, 200)).allSatisfy(pair -> {
            SearchResult narrowed = find(pair.query(), Selection.EVERYTHING.with(pair.field(), pair.value().value()));
            assertThat(narrowed.total()).isEqualTo(pair.value().count());
            assertThat(narrowed.hits()).hasSize((int) Math.min(100, narrowed.total()));
        });
    }

    private List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String query : Files.readAllLines(Path.of("src/test/resources/sample-queries.txt"))) {
            find(query, Selection.EVERYTHING).facets()
                .forEach((field, values) -> values.forEach(value -> pairs.add(new Pair(query, field, value))));
        }
        return pairs;
    }

    @Test
    void pagesJoinedAreTheListInOnePiece() {
        Selection oneKind = Selection.of(Kind.QUESTION);
        for (String query : List.of("港", "港湾 ソウル", "港湾の整備はどのように進めているのか", "\"国際\"", "-港")) {
            for (Order order : Order.values()) {
                for (Selection selection : List.of(Selection.EVERYTHING, oneKind,
                        oneKind.with(FacetField.PLACES, "大韓民国"))) {
                    SearchResult whole = search.find(new SearchQuery(query, selection, order, 1, 100));
                    List<Hit> joined = new ArrayList<>();
                    for (int page = 1; joined.size() < Math.min(100, whole.total()); page++) {
                        List<Hit> some = search.find(new SearchQuery(query, selection, order, page, 7)).hits();
                        assertThat(some).as(query).isNotEmpty();
                        joined.addAll(some);
                    }
                    assertThat(joined.subList(0, whole.hits().size())).as(query).isEqualTo(whole.hits());
                }
            }
        }
    }

    @Test
    void whatNothingHasAddsNothing() {
        Selection known = Selection.EVERYTHING.with(FacetField.YEARS, "2025");
        SearchResult alone = find("港", known);
        assertThat(alone.total()).isPositive();
        for (String unknown : List.of("9999", String.valueOf((1L << 32) + 2025), "-1", "令和", "99999999999999999999")) {
            SearchResult both = find("港", known.with(FacetField.YEARS, unknown));
            assertThat(both.total()).isEqualTo(alone.total());
            assertThat(both.hits()).isEqualTo(alone.hits());
        }
        SearchResult none = find("港", Selection.EVERYTHING.with(FacetField.PLACES, "どこにもない国"));
        assertThat(none.total()).isZero();
        assertThat(none.hits()).isEmpty();
    }

    @Test
    void valuesComeInPagesOfTheirOwn() {
        Selection chosen = Selection.EVERYTHING.with(FacetField.SITES, "999999");
        List<Facet> all = find("港", chosen).facets().get(FacetField.SITES);
        assertThat(all).hasSizeGreaterThan(3);
        Values first = search.values(new SearchQuery("港", chosen, Order.RELEVANCE, 1, 2), FacetField.SITES);
        Values second = search.values(new SearchQuery("港", chosen, Order.RELEVANCE, 2, 2), FacetField.SITES);
        assertThat(first.total()).isEqualTo(all.size());
        assertThat(first.shown()).isEqualTo(all.subList(0, 2));
        assertThat(second.shown()).isEqualTo(all.subList(2, 4));
    }

    @Test
    void severalValuesOfAFieldFindWhatEachFinds() {
        List<Facet> sites = find("港", Selection.EVERYTHING).facets().get(FacetField.SITES);
        assertThat(sites).hasSizeGreaterThan(1);
        Selection both = Selection.EVERYTHING.with(FacetField.SITES, sites.get(0).value())
            .with(FacetField.SITES, sites.get(1).value());
        Set<Hit> each = new HashSet<>(find("港", both.without(FacetField.SITES, sites.get(0).value())).hits());
        each.addAll(find("港", both.without(FacetField.SITES, sites.get(1).value())).hits());
        assertThat(find("港", both).hits()).hasSize(each.size()).containsAll(each);
    }

    @Test
    void aFieldIsCountedWithoutItsOwnChoice() {
        for (String query : List.of("港", "港湾 ソウル")) {
            SearchResult all = find(query, Selection.EVERYTHING);
            Facet first = all.facets().get(FacetField.SITES).getFirst();
            SearchResult narrowed = find(query, Selection.EVERYTHING.with(FacetField.SITES, first.value()));
            assertThat(narrowed.total()).as(query).isEqualTo(first.count()).isLessThan(all.total());
            assertThat(narrowed.facets().get(FacetField.SITES)).as(query).isEqualTo(all.facets().get(FacetField.SITES));
            assertThat(narrowed.facets().get(FacetField.KINDS)).as(query)
                .isNotEqualTo(all.facets().get(FacetField.KINDS));
        }
    }

    @Test
    void whatIsChosenIsShownWhereItFindsNothing() {
        SearchResult none = find("港", Selection.EVERYTHING.with(FacetField.YEARS, "1990"));
        assertThat(none.total()).isZero();
        assertThat(none.facets().get(FacetField.YEARS)).contains(new Facet("1990", "平成2年度", 0));
        assertThat(find("港", Selection.EVERYTHING.with(FacetField.SITES, "仁川")).total()).isZero();
    }

    @Test
    void valuesHaveTheirNames() {
        SearchResult all = find("港", Selection.EVERYTHING);
        assertThat(all.facets().get(FacetField.YEARS)).extracting(Facet::label).contains("令和7年度");
        assertThat(all.facets().get(FacetField.COMMITTEES)).extracting(Facet::label).contains("港湾委員会");
        assertThat(all.facets().get(FacetField.COUNCILS)).extracting(Facet::label).contains("横浜市会");
        assertThat(all.facets().get(FacetField.PLACES)).extracting(Facet::label).contains("大韓民国");
    }

    @Test
    void whereNothingIsTypedAllThatIsChosenIsThere() {
        SearchResult korea = find("", Selection.EVERYTHING.with(FacetField.PLACES, "大韓民国"));
        assertThat(korea.total()).isPositive().isEqualTo(korea.exact());
        assertThat(find("", Selection.EVERYTHING).total()).isZero();
    }

    @Test
    void newestAndOldestComeByTheirDays() {
        List<Hit> newest = search.find(new SearchQuery("港", Selection.EVERYTHING, Order.NEWEST, 1, 100)).hits();
        List<Hit> oldest = search.find(new SearchQuery("港", Selection.EVERYTHING, Order.OLDEST, 1, 100)).hits();
        assertThat(newest).hasSameSizeAs(oldest).hasSameElementsAs(oldest);
        assertThat(newest.stream().map(Hit::date).filter(day -> day != null).toList())
            .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(oldest.stream().map(Hit::date).filter(day -> day != null).toList()).isSorted();
        assertThat(newest.getLast().date()).isEqualTo(oldest.getLast().date());
    }

    private SearchResult find(String query, Selection selection) {
        return search.find(new SearchQuery(query, selection, Order.RELEVANCE, 1, 100));
    }

}

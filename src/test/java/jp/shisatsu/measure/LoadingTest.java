package jp.shisatsu.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManagerFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisatsu.ServedArchive;
import jp.shisatsu.archive.Bulk;
import jp.shisatsu.archive.Facet;
import jp.shisatsu.search.FacetField;
import jp.shisatsu.search.Hit;
import jp.shisatsu.search.upkeep.IndexCheck;
import jp.shisatsu.search.upkeep.IndexUpkeep;
import jp.shisatsu.search.ReportSearch;
import jp.shisatsu.search.SearchResult;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A generated archive in, the same answers from the program, from Lucene alone and in the
 * portable way out.
 */
@ServedArchive
@DirtiesContext
class LoadingTest {

    private static final int SIZE = 200;

    private static final long SEED = 7;

    @LocalServerPort
    int port;

    @Value("${archive.data}")
    Path folder;

    @Autowired
    Bulk bulk;

    @Autowired
    IndexUpkeep upkeep;

    @Autowired
    IndexCheck check;

    @Autowired
    ReportSearch search;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void fillOnce() throws Exception {
        if (Stock.in(folder).isEmpty()) {
            new Filling(bulk, upkeep).fill(folder, SEED, SIZE);
        }
    }

    @Test
    void databaseAndIndexHoldWhatWasMadeUp() throws Exception {
        Stock stock = Stock.in(folder).orElseThrow();
        assertThat(stock.isOf(SEED, SIZE)).isTrue();
        assertThat(stock.isOf(SEED, SIZE + 1)).isFalse();
        assertThat(Stock.isRoom(folder)).isFalse();
        assertThat(count("question")).isEqualTo(SIZE);
        long rows = Stream
            .of("source_report", "revision", "council", "committee", "member", "site", "trip", "membership", "visit",
                    "question", "observation")
            .mapToLong(this::count)
            .sum();
        assertThat(stock.rows()).isEqualTo(rows);
        assertThat(stock.passages())
            .isEqualTo(count("question") + count("observation") + count("trip") + count("site"));
        assertThat(check.compare().isWhole()).isTrue();
    }

    @Test
    void anArchiveThatHoldsSomethingIsNotFilled() {
        assertThatIllegalStateException().isThrownBy(() -> new Filling(bulk, upkeep).fill(folder, SEED, SIZE));
        assertThat(count("question")).isEqualTo(SIZE);
    }

    @Test
    void theMixIsTheSameTwoHundredQueries() throws Exception {
        try (RawLucene raw = raw()) {
            List<Ask> mix = mix(raw);
            assertThat(mix).hasSize(200).isEqualTo(mix(raw));
            assertThat(mix).extracting(Ask::sort)
                .contains("一語（頻出）", "一語（まれ）", "二語", "三語", "句", "かな", "文", "絞り込み", "名前（委員会）");
            assertThat(mix).allSatisfy(ask -> assertThat(ask.page()).startsWith("/search?q=").doesNotContain(" "));
            assertThat(mix).extracting(Ask::page).anySatisfy(page -> assertThat(page).contains("&committee="));
        }
    }

    @Test
    void allThreeWaysFindTheSame() throws Exception {
        PortableSearch portable = new PortableSearch(entities, queries());
        try (RawLucene raw = raw()) {
            // A sentence is ranked otherwise, and kana are looked for as what is read so,
            // too.
            assertThat(mix(raw).stream().filter(ask -> !Set.of("文", "かな").contains(ask.sort()))).allSatisfy(ask -> {
                SearchResult ours = ours(ask);
                PortableSearch.Found found = portable.answer(ask);
                assertThat(found.total()).as(ask.typed()).isEqualTo(ours.exact());
                assertThat(raw.answer(ask).total()).isEqualTo(ours.exact());
            });
        }
    }

    @Test
    void luceneAloneShowsOfEachHitASentenceWithWhatWasFound() throws Exception {
        try (RawLucene raw = raw()) {
            assertThat(mix(raw).stream().filter(ask -> ask.sort().startsWith("一語（頻出"))).allSatisfy(ask -> {
                List<RawLucene.Hit> hits = raw.answer(ask).hits();
                assertThat(hits).hasSizeBetween(1, 20);
                assertThat(hits).filteredOn(hit -> hit.excerpt() != null)
                    .isNotEmpty()
                    .allSatisfy(hit -> assertThat(hit.excerpt()).contains("<b>" + ask.typed() + "</b>"));
            });
        }
    }

    @Test
    void countsAndBestAreThoseOfThePortableWay() throws Exception {
        PortableSearch portable = new PortableSearch(entities, queries());
        try (RawLucene raw = raw()) {
            assertThat(mix(raw).stream().filter(ask -> ask.sort().startsWith("一語（頻出"))).allSatisfy(ask -> {
                SearchResult ours = ours(ask);
                PortableSearch.Found found = portable.answer(ask);
                assertThat(counts(ours, FacetField.COUNCILS)).isEqualTo(named(found.councils()));
                assertThat(counts(ours, FacetField.COMMITTEES)).isEqualTo(named(found.committees()));
                assertThat(counts(ours, FacetField.YEARS)).isEqualTo(named(found.years()));
                assertThat(found.best().stream().<Object>map(one -> one.get(1)).toList())
                    .isEqualTo(ours.hits().stream().<Object>map(Hit::id).toList());
            });
        }
    }

    @Test
    void whatWasMeasuredIsPrinted() throws Exception {
        StringWriter printed = new StringWriter();
        new Loading(Stock.in(folder).orElseThrow(), folder, URI.create("http://127.0.0.1:" + port), search, entities,
                database)
            .measure(new Loading.Plan(1, 1, 600), new PrintWriter(printed, true));
        assertThat(printed.toString().lines()).anyMatch(line -> line.startsWith("質疑応答 200 件（種 7）"))
            .anyMatch(line -> line.matches("検索ページ\t200(\t[\\d.]+){4}"))
            .anyMatch(line -> line.matches("検索だけ（ページなし）\t200(\t[\\d.]+){4}"))
            .anyMatch(line -> line.matches("Lucene だけ\t200(\t[\\d.]+){4}"))
            .anyMatch(line -> line.startsWith("入力候補\t"))
            .anyMatch(line -> line.matches("中央値の比.* [\\d.]+、.* [\\d.]+"))
            .anyMatch(line -> line.matches("一語（まれ）\t20(\t[\\d.]+){11}"));
    }

    private RawLucene raw() throws Exception {
        return RawLucene.on(folder.resolve("index"), queries());
    }

    private RawQueries queries() {
        return new RawQueries(Search.mapping(entities).backend().unwrap(LuceneBackend.class));
    }

    private static List<Ask> mix(RawLucene raw) {
        return Mix.of(Vocabulary.ofDictionary(), raw.index(), List.of(1L, 2L), SEED);
    }

    private SearchResult ours(Ask ask) {
        return search.find(ask.query());
    }

    private static Map<String, Long> counts(SearchResult result, FacetField field) {
        return result.facets().get(field).stream().collect(Collectors.toMap(Facet::value, Facet::count));
    }

    private static Map<String, Long> named(Map<? extends Number, Long> counts) {
        return counts.entrySet()
            .stream()
            .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

}

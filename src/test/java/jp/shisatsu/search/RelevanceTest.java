package jp.shisatsu.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * What must come first for what a member types, on the report in seeds and some of those
 * in golden. A line that is wrong stands in relevance-known-wrong.tsv until it is right.
 */
@WithSearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {

    private static final List<String> REPORTS = List.of("bousai-kanji.txt", "bunkyo-block.txt", "choukai-fukumei.txt",
            "giun-shomei.txt", "goudou.txt", "gyosei-chosa.txt", "hayamazawa.pdf", "hyoshi-mokuji.txt", "kaigai-ou.txt",
            "kaiha-tsuruoka.txt", "kensetsu-kanji.txt", "kitazawano.docx", "kosodate.txt", "kotsu-shita.txt",
            "minamigaoka.docx", "minsei-obu.txt", "ootsuki-gaikyou.txt", "setohama.pdf", "shokan-jimu.txt",
            "soumu-3shi.txt", "tandoku.txt", "web-uji.txt");

    @Autowired
    Shelf shelf;

    @Autowired
    ReportSearch search;

    @Autowired
    EntityManager entities;

    private Contents contents;

    @BeforeAll
    void reportsArePublished() throws IOException {
        shelf.clear();
        shelf.sample();
        for (String report : REPORTS) {
            shelf.golden(report);
        }
        contents = Contents.of(entities);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("right")
    void whatMustComeFirstDoes(String query, String kind, String named) {
        List<String> wanted = passages(named);
        assertThat(first(query, kind, wanted.size())).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wrong")
    void whatIsKnownToBeWrongStillIs(String query, String kind, String named, String instead) {
        List<String> wanted = passages(named);
        List<String> first = first(query, kind, wanted.size());
        assertThat(Set.copyOf(first)).as("right now, so it belongs in relevance.tsv").isNotEqualTo(Set.copyOf(wanted));
        assertThat(first.stream().limit(1).toList()).as("wrong in another way").isEqualTo(passages(instead));
    }

    static Stream<Object[]> right() throws IOException {
        return lines("relevance.tsv");
    }

    static Stream<Object[]> wrong() throws IOException {
        return lines("relevance-known-wrong.tsv");
    }

    private static Stream<Object[]> lines(String file) throws IOException {
        return new ClassPathResource("search/" + file).getContentAsString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1));
    }

    private List<String> passages(String named) {
        return Arrays.stream(named.split(" \\| ", -1)).filter(name -> !name.isEmpty()).map(contents::only).toList();
    }

    private List<String> first(String query, String kind, int size) {
        Selection selection = Kind.named(kind).map(Selection::of).orElse(Selection.EVERYTHING);
        return search.find(new SearchQuery(query, selection, Order.RELEVANCE, 1, 20))
            .hits()
            .stream()
            .limit(size)
            .map(hit -> contents.text(hit.kind(), hit.id()))
            .toList();
    }

}

package jp.shisatsu;

import static jp.shisatsu.Visitor.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader meets over HTTP after the first start: the sample, found and browsed. */
@AfterFirstStart
class ReaderTest {

    static final List<String> SAMPLE_QUERIES = SampleQueries.findable();

    private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({ "陸上電力, 陸上電力", "ESCAP, ESCAP", "ＥＳＣＡＰ, ESCAP", "下水道, 下水道", "会議室, 会議室", "会議室, 會議室", "NEASPEC, NEASPEC",
            "水深18メートル, 水深18メートル", "少子化, 少子化" })
    void findsWhatHoldsTheWordAndMarksIt(String query, String held) {
        String page = search(query);
        assertThat(MARK.matcher(page).results().map(mark -> mark.group(1)).collect(Collectors.joining()))
            .contains(held);
        assertThat(page.replaceAll("</?mark>", "")).contains(held);
    }

    @ParameterizedTest
    @FieldSource("SAMPLE_QUERIES")
    void everySampleQueryHasAHit(String query) {
        assertThat(search(query)).contains("<mark>");
    }

    @Test
    void everyAddressOfTheArchiveLeadsToAPage() {
        var seen = new TreeSet<String>();
        var next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty()) {
            String address = next.remove();
            if (seen.add(address)) {
                var answer = new Visitor(port).get(address);
                assertThat(answer.statusCode()).as(address).isIn(200, 302);
                links(answer.body()).forEach(next::add);
            }
        }
        assertThat(seen).contains("/trips/1", "/trips/1/visits/4", "/questions/22", "/sites/4", "/trips/1/source");
    }

    private static List<String> links(String page) {
        return Pattern.compile("href=\"(/[^\"#?]*)[^\"]*\"")
            .matcher(page)
            .results()
            .map((MatchResult link) -> link.group(1))
            .distinct()
            .toList();
    }

    private String search(String query) {
        var answer = new Visitor(port).get("/search?q=" + encoded(query));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

}

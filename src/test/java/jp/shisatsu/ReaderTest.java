package jp.shisatsu;

import static jp.shisatsu.Visitor.encoded;
import static jp.shisatsu.Visitor.target;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader meets over HTTP after the first start: the sample, found and browsed. */
@SampleArchive
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

    @ParameterizedTest
    @ValueSource(strings = { "\"", "「」", "((((", "\"\"\"'", "-", "－－", "* ? ~ ^ : \\ /", "AND OR NOT", "\u0000", "🚢" })
    void anyQueryIsAPage(String query) {
        assertThat(status("/search?q=" + encoded(query))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "港湾 ", "a", "\"(-", "港" })
    void aQueryOfTenThousandCharactersIsAPage(String repeated) {
        String query = repeated.repeat(10_000 / repeated.length());
        assertThat(status("/search?q=" + encoded(query))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/search?q=ESCAP&page=9999", "/search?q=ESCAP&page=-1", "/search?q=ESCAP&page=abc",
            "/search?q=ESCAP&kind=abc", "/trips?page=99", "/trips?committee=99", "/trips?year=abc", "/trips?year=99999",
            "/trips?place=x", "/questions?page=99", "/questions?q=ESCAP&page=2147483647" })
    void anOddListIsAPage(String address) {
        assertThat(status(address)).isIn(200, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/search", "/trips", "/questions", "/sites", "/about", "/login" })
    void everyListIsThere(String address) {
        assertThat(status(address)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/trips/999999", "/trips/1/visits/99", "/questions/999999", "/questions/0",
            "/sites/999999", "/trips/999999/source" })
    void whatNeverWasIsA404WithASearchBox(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("name=\"q\"");
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

    @Test
    void aReaderGetsNoCookieAndAStrictPolicy() {
        var headers = new Visitor(port).get("/").headers();
        assertThat(headers.firstValue("set-cookie")).isEmpty();
        assertThat(headers.firstValue("content-security-policy"))
            .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/desk", "/desk/drafts/1", "/desk/accounts", "/desk/anything" })
    void aStrangerIsSentToTheSignInPage(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(target(answer)).startsWith("/login");
    }

    private String search(String query) {
        var answer = new Visitor(port).get("/search?q=" + encoded(query));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private int status(String address) {
        return new Visitor(port).get(address).statusCode();
    }

}

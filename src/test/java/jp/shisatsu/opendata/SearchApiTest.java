package jp.shisatsu.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.SampledArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An address in, JSON out. */
@SampledArchive
class SearchApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    private Visitor machine;

    @BeforeEach
    void arrive() {
        machine = new Visitor(port);
    }

    @Test
    void questionIsGivenWholeWithItsPlace() {
        JsonNode answer = search("q=" + Visitor.encoded("陸上電力 設備") + "&kind=question");
        JsonNode hit = answer.path("hits").get(0);
        assertThat(hit.path("kind").asString()).isEqualTo("question");
        assertThat(hit.path("url").asString()).isEqualTo("/questions/" + hit.path("id").asLong());
        assertThat(hit.path("question").asString() + hit.path("answer").asString()).contains("陸上電力")
            .doesNotContain("<mark>");
        assertThat(hit.path("excerpt").asString()).contains("<mark>");
        assertThat(hit.path("site").asString()).isNotEmpty();
        assertThat(hit.path("committee").asString()).isNotEmpty();
        assertThat(hit.path("date").asString()).startsWith("2025-");
        assertThat(machine.get(hit.path("url").asString()).statusCode()).isEqualTo(200);
    }

    @Test
    void totalIsWhatThePageSays() {
        JsonNode answer = search("q=" + Visitor.encoded("港湾"));
        assertThat(answer.path("total").asLong())
            .isEqualTo(answer.path("exact").asLong() + answer.path("partial").asLong());
        assertThat(machine.get("/search?q=" + Visitor.encoded("港湾")).body())
            .contains("%d 件中".formatted(answer.path("total").asLong()));
    }

    @Test
    void facetsNarrowToWhatTheyCount() {
        JsonNode facets = search("q=" + Visitor.encoded("港湾")).path("facets");
        for (String field : new String[] { "kind", "council", "committee", "year", "place", "site" }) {
            for (JsonNode facet : facets.path(field)) {
                String value = Visitor.encoded(facet.path("value").asString());
                assertThat(search("q=" + Visitor.encoded("港湾") + "&" + field + "=" + value).path("total").asLong())
                    .as("%s=%s", field, facet)
                    .isEqualTo(facet.path("count").asLong());
            }
        }
        assertThat(facets.path("kind")).isNotEmpty();
        assertThat(facets.path("site")).isNotEmpty();
    }

    @Test
    void committeesAndSitesAreChosenByNameAsWellAsById() {
        for (String field : new String[] { "committee", "site" }) {
            for (JsonNode facet : search("q=" + Visitor.encoded("港湾")).path("facets").path(field)) {
                String value = Visitor.encoded(facet.path("label").asString());
                JsonNode named = search("q=" + Visitor.encoded("港湾") + "&" + field + "=" + value);
                assertThat(named.path("total").asLong()).isEqualTo(facet.path("count").asLong());
                assertThat(machine.get("/search?" + field + "=" + value).body())
                    .contains("%s を外す".formatted(facet.path("label").asString()));
            }
        }
        assertThat(search("q=" + Visitor.encoded("港湾") + "&committee=nowhere").path("total").asLong()).isZero();
    }

    @Test
    void pagesAreUpToAHundredLong() {
        assertThat(search("q=" + Visitor.encoded("の") + "&size=3&page=2").path("hits")).hasSize(3);
        assertThat(search("q=" + Visitor.encoded("市") + "&size=1000").path("hits").size()).isLessThanOrEqualTo(100);
        assertThat(search("").path("total").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "sort=best", "page=x", "size=1e9", "kind=nothing" })
    void whatCannotBeUnderstoodIsRefusedInASentence(String asked) {
        var answer = machine.get("/api/search?q=x&" + asked);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("error").asString()).contains(asked.split("=", -1)[0])
            .endsWith("。");
    }

    private JsonNode search(String query) {
        var answer = machine.get("/api/search?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

}

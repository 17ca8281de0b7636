package jp.shisatsu.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.SampledArchive;
import jp.shisatsu.Visitor;
import jp.shisatsu.vocabulary.Compiled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a box in, what may be meant out. */
@SampledArchive
class SuggestApiTest {

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    private Visitor machine;

    @BeforeEach
    void arrive() {
        Compiled.now(program);
        machine = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({ "いんちょ, 仁川港湾公社, site, 視察先", "脱炭素 くしだ, くしだ久子, member, 委員", "kouwan, 港湾, word, ことば",
            "だいかん, 大韓民国, place, 国・都道府県" })
    void theLastWordIsCompleted(String typed, String word, String kind, String label) {
        assertThat(suggest(typed)).hasSizeLessThanOrEqualTo(10).anySatisfy(one -> {
            assertThat(one.path("word").asString()).isEqualTo(word);
            assertThat(one.path("text").asString()).isEqualTo(typed.replaceFirst("\\S+$", word));
            assertThat(one.path("kind").asString()).isEqualTo(kind);
            assertThat(one.path("label").asString()).isEqualTo(label);
            assertThat(one.path("count").asLong()).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "港湾 ", "\"", "ゑゑゑゑ" })
    void nothingIsMeantBy(String typed) {
        assertThat(suggest(typed)).isEmpty();
    }

    @Test
    void theAnswerMayBeKeptShortly() {
        assertThat(machine.get("/api/suggest").headers().firstValue("cache-control")).hasValue("max-age=60, private");
    }

    @Test
    void aSearchInVainSaysWhatMayBeMeant() {
        String misspelt = Visitor.encoded("ゴールデンハーバー");
        JsonNode answer = JSON.readTree(machine.get("/api/search?q=" + misspelt).body());
        assertThat(answer.path("total").asLong()).isZero();
        assertThat(answer.path("spellings").get(0).asString()).isEqualTo("ゴールドンハーバー");
        assertThat(machine.get("/search?q=" + misspelt).body()).contains("もしかして：",
                "/search?q=" + Visitor.encoded("ゴールドンハーバー"));
    }

    private JsonNode suggest(String typed) {
        var answer = machine.get("/api/suggest?q=" + Visitor.encoded(typed));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

}

package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisatsu.ServedArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** Before the first report, every page says what to do. */
@ServedArchive
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class EmptyArchiveTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = { "/", "/trips", "/questions", "/sites", "/search?q=ESCAP", "/questions?q=ESCAP" })
    void listsLeadToTheDesk(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("まだ報告書がありません", "受付で報告書を登録する（職員用）").doesNotContain("語を短くする");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/search", "/search?q=ESCAP", "/questions?q=ESCAP", "/trips?year=2025" })
    void whatIsAskedForIsNotFoundButSaid(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??").contains("<h1>");
    }

}

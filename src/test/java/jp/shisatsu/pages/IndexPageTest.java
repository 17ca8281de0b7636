package jp.shisatsu.pages;

import static jp.shisatsu.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.shisatsu.SampledArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk sees how the index stands; an administrator has it made anew. */
@SampledArchive
class IndexPageTest extends AtTheDesk {

    private static final String PAGE = "/desk/index";

    @LocalServerPort
    private int port;

    @Test
    void showsHowManyPassagesOfEachKindThereAre() {
        assertThat(clerk.get(PAGE).body()).contains("質疑応答</th><td class=\"figure\">25</td><td class=\"figure\">25</td>",
                "最後に作り直したとき");
        assertThat(target(reader.get(PAGE))).endsWith("/login");
    }

    @Test
    void administratorHasItMadeAnew() {
        assertThat(target(clerk.submit(PAGE, PAGE + "/rebuild", Map.of()))).isEqualTo(PAGE);
        assertThat(clerk.get(PAGE).body()).contains("索引の作り直しを始めました");
        assertThat(reader.get("/search?q=ESCAP").body()).contains("件中").doesNotContain("検索の準備をしています");
    }

    @Test
    void clerkDoesNot() {
        clerk.submit("/desk/accounts", "/desk/accounts",
                Map.of("name", "索引係", "password", "the first password", "role", "CLERK"));
        Visitor other = new Visitor(port).signIn("索引係", "the first password");
        assertThat(other.get(PAGE).body()).contains("いまの状態").doesNotContain("index/rebuild");
        assertThat(other.submit(PAGE, PAGE + "/rebuild", Map.of()).statusCode()).isEqualTo(403);
    }

}

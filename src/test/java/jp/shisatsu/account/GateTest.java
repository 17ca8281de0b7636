package jp.shisatsu.account;

import static jp.shisatsu.Visitor.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import jp.shisatsu.ServedArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedArchive
class GateTest {

    private static final String CLERK = "窓口";

    private static final String PASSWORD = "a clerk's long password";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
        accounts.add(CLERK, PASSWORD, Role.CLERK);
        accounts.all().forEach(account -> accounts.enable(account.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/desk", "/desk/", "/desk/drafts/1", "/desk/accounts", "/desk/password" })
    void aStrangerIsSentToTheSignInPage(String address) {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(target(answer)).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/desk/drafts", "/desk/accounts", "/trips", "/logout", "/login" })
    void nothingIsChangedWithoutTheTokenOfAPage(String address) {
        var answer = visitor.post(address, Map.of("name", "x"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("何も変わっていません", "name=\"q\"");
    }

    @Test
    void aClerkWorksAtTheDeskButDoesNotKeepTheAccounts() {
        visitor.signIn(CLERK, PASSWORD);
        assertThat(visitor.get("/desk/password").statusCode()).isEqualTo(200);
        var accountsPage = visitor.get("/desk/accounts");
        assertThat(accountsPage.statusCode()).isEqualTo(403);
        assertThat(accountsPage.body()).contains("この操作はできません");
    }

    @Test
    void anAdministratorKeepsTheAccounts() {
        visitor.signIn(ServedArchive.ADMINISTRATOR, ServedArchive.PASSWORD);
        assertThat(visitor.get("/desk/accounts").body()).contains(CLERK);
    }

    @Test
    void signingInLeadsToTheDeskUnderANewSession() {
        var before = cookie(visitor.get("/login"));
        var answer = visitor.submit("/login", "/login", Map.of("username", CLERK, "password", PASSWORD));
        assertThat(target(answer)).isEqualTo("/desk");
        assertThat(cookie(answer)).isNotEmpty().isNotEqualTo(before).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void theAddressAskedForWaitsForWhoSignsIn() {
        visitor.get("/desk/password");
        var answer = visitor.submit("/login", "/login", Map.of("username", CLERK, "password", PASSWORD));
        assertThat(target(answer)).startsWith("/desk/password");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameReadTheSame() {
        assertThat(failed(CLERK)).isEqualTo(failed("nobody")).isEqualTo("/login?wrong");
        assertThat(failed("no\0body")).isEqualTo("/login?wrong");
        assertThat(visitor.get("/login?wrong").body()).contains("名前かパスワードが違います");
    }

    @Test
    void whoIsDisabledIsOutAtOnce() {
        visitor.signIn(CLERK, PASSWORD);
        accounts.disable(id(CLERK));
        assertThat(target(visitor.get("/desk/password"))).isEqualTo("/login?ended");
    }

    @Test
    void signingOutEndsTheSession() {
        visitor.signIn(CLERK, PASSWORD);
        var answer = visitor.submit("/desk/password", "/logout", Map.of());
        assertThat(target(answer)).isEqualTo("/login?out");
        assertThat(target(visitor.get("/desk"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/about", "/nowhere", "/static/site.css" })
    void aReaderGetsNoCookie(String address) {
        assertThat(visitor.get(address).headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        var headers = visitor.get("/about").headers();
        assertThat(headers.firstValue("content-security-policy")).hasValueSatisfying(
                policy -> assertThat(policy).startsWith("default-src 'self';").contains("frame-ancestors 'none'"));
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
    }

    @Test
    void theDeskIsNotKeptByTheBrowserAndStyleIsKeptForAYear() {
        assertThat(kept("/about")).isEqualTo("private, no-cache");
        assertThat(kept("/static/site.css")).contains("max-age=31536000");
        visitor.signIn(CLERK, PASSWORD);
        assertThat(kept("/desk/password")).isEqualTo("no-store");
    }

    @Test
    void healthTellsOnlyWhetherItIsUp() {
        assertThat(visitor.get("/actuator/health").body()).contains("\"status\":\"UP\"")
            .doesNotContain("components", "details");
        assertThat(visitor.get("/actuator").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    private String failed(String name) {
        return target(visitor.submit("/login", "/login", Map.of("username", name, "password", "wrong")));
    }

    private String kept(String address) {
        return visitor.get(address).headers().firstValue("cache-control").orElse("");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("set-cookie").orElse("");
    }

    private long id(String name) {
        return accounts.all().stream().filter(account -> account.name().equals(name)).findFirst().orElseThrow().id();
    }

}

package jp.shisatsu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import jp.shisatsu.ServedArchive;
import jp.shisatsu.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whatever is asked, the answer is a page that says in Japanese what happened and what to
 * do.
 */
@ServedArchive
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = { "/nowhere", "/trips/abc", "/trips/1/visits/x", "/questions/1.5", "/error",
            "/sites/99999999999999999999", "/search?q=x&page=0", "/search?q=x&page=abc", "/search?q=x&page=9999999999",
            "/search?q=x&kind=abc" })
    void whatNeverWasIsA404WithASearchBox(String address) {
        var answer = new Visitor(port).get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>このページはありません</h1>", "name=\"q\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/trips%00", "/a%2Fb", "/a;b=c", "/%2e%2e/x", "/about?x=%zz", "/search?q=%E3%81" })
    void anAddressThatCannotBeReadIsAPageAndNoFault(String address) throws IOException {
        assertThat(raw("GET " + address)).containsPattern("^HTTP/1.1 (200|400|404) ")
            .contains("<html lang=\"ja\"", "<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/?x=%zz", "/about?x=%zz", "/login?x=%zz", "/search?q=%zz", "/nowhere?x=%zz" })
    void brokenEncodingLeavesNoTraceInTheLog(String address, CapturedOutput log) throws IOException {
        assertThat(raw("GET " + address)).startsWith("HTTP/1.1 400 ").contains("<h1>この要求は読み取れませんでした</h1>");
        assertThat(log).doesNotContain("ERROR", "\tat ", "InvalidParameterException");
    }

    @Test
    void aFormInPartsThatHasNoPartsLeavesNoTraceInTheLog(CapturedOutput log) throws IOException {
        assertThat(raw("GET /search?q=x", "Content-Type: multipart/form-data\r\n", "")).startsWith("HTTP/1.1 400 ")
            .contains("<h1>この要求は読み取れませんでした</h1>");
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void aFieldThatIsTooLongIsAPageAndNoFault(CapturedOutput log) throws IOException {
        var field = "--x\r\nContent-Disposition: form-data; name=\"why\"\r\n\r\n" + "a".repeat(3_000_000)
                + "\r\n--x--\r\n";
        assertThat(raw("POST /login",
                "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: " + field.length() + "\r\n", field))
            .startsWith("HTTP/1.1 413 ")
            .contains("Content-Security-Policy: ", "<h1>");
        assertThat(log).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void whoTriesAddressesAtRandomDoesNotFillTheLog(CapturedOutput log) throws IOException {
        assertThat(raw("GET /wp-login.php")).startsWith("HTTP/1.1 404 ");
        assertThat(log).doesNotContain("wp-login");
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /about?a\u0001b", "GET http:///", "G\u00e9T /", "GET /search?q=港" })
    void whatTomcatRefusesGetsAPlainSentence(String requestLine) throws IOException {
        assertThat(raw(requestLine)).startsWith("HTTP/1.1 400 ").contains("この要求は読み取れませんでした");
    }

    @Test
    void aHeaderThatIsTooLargeGetsAPlainSentence() throws IOException {
        assertThat(raw("GET /search?q=" + "x".repeat(200_000))).startsWith("HTTP/1.1 400 ").contains("この要求は読み取れませんでした");
    }

    @Test
    void aMethodThePageDoesNotTakeIsSaidSo() throws IOException {
        assertThat(raw("TRACE /about")).containsPattern("^HTTP/1.1 (400|403|405) ").contains("lang=\"ja\"");
    }

    private String raw(String requestLine) throws IOException {
        return raw(requestLine, "", "");
    }

    private String raw(String requestLine, String headers, String body) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request = requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n"
                    + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

}
